import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Boîte de réception",
  intro: "Ces réunions ne conviennent plus là où elles sont.",
  nothing: "Rien ne vous attend\u00a0: toutes vos réunions conviennent.",
  toCalendar: "Vers l’agenda",
  meeting: "Réunion",
  somebody: "quelqu’un",
  declinedBy: (names) =>
    names.length === 0 ? "Quelqu’un ne peut pas venir à cette heure." : `Déclinée par ${names.join(", ")}.`,
  causes: {
    focus_time: "Elle tombe sur du temps réservé au travail concentré.",
    outside_availability: "Elle tombe en dehors de vos heures ouvertes.",
    rules_changed: "Les règles de son type ont changé, et elle n’en respecte plus une.",
  },
  bottleneck: (names) => `Sans ${names}, il y aurait des horaires.`,
  accept: "Accepter",
  dismiss: "Laisser là",
  cancelMeeting: "Annuler la réunion",
  moved: (title, when) => `«\u00a0${title}\u00a0» est déplacée\u00a0: ${when}.`,
  dismissed: (title) => `«\u00a0${title}\u00a0» reste où elle est.`,
  cancelled: (title) => `«\u00a0${title}\u00a0» est annulée.`,
  gone: "Cela a changé entre-temps et ne vous attend plus.",
  otherTimes: "D’autres heures",
  cancelHint: "Plus personne ne vient. Tout le monde est prévenu, et cela ne peut pas être défait.",
};
