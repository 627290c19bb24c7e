import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Disponibilités",
  intro: "Les autres peuvent vous réserver à ces heures, tant que votre agenda est libre.",
  weekly: "Chaque semaine",
  closed: "Fermé",
  unsaved: "Pas encore enregistré",
  discard: "Abandonner",
  saved: "Enregistré.",
  dates: "Jours de congé et autres horaires",
  datesIntro:
    "Ils remplacent les heures ouvertes de leur date. Le temps de concentration et les réunions réservées restent.",
  noDates: "Aucune date ne diffère de votre semaine.",
  giveBack: "Comme chaque semaine",
  giveBackOf: (dates) => `Comme chaque semaine\u00a0: ${dates}`,
  standing:
    "Ces jours sont libres. Ces réunions y sont encore\u202f; d’autres horaires vous seront bientôt proposés dans votre boîte de réception.",
  kind: "Ce qui change",
  daysOff: "Jours de congé",
  otherHours: "Autres horaires à une date",
  firstDay: "Premier jour",
  lastDay: "Dernier jour",
  date: "Date",
  addHours: "+ Ajouter des horaires",
  reason: "Motif",
  reasonHint: "Vous seul le voyez.",
  takeOff: "Prendre congé",
  setHours: "Fixer les horaires",
  preview: "Ce que les autres voient la semaine prochaine",
  previewOf: "Quand ils réservent",
  nothingFree: "Rien de libre",
  previewOfSaved: "Ceci montre ce qui est enregistré. Vos changements apparaîtront une fois enregistrés.",
};
