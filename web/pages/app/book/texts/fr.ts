import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Réserver une réunion",
  assistant: "Dans vos mots",
  example: "Trouver 45 minutes avec Ben avant vendredi",
  ask: "Demander",
  cannotAnswer: (why) => `${why} Tout le reste fonctionne sans cela.`,
  never: "Laisser tomber",
  unplaced: (count) => (count === 1 ? "Une réunion reste où elle est." : `${count} réunions restent où elles sont.`),
  moveAll: (count) => (count === 1 ? "Déplacer" : `Déplacer ${count} réunions`),
  seePlan: "Voir le plan",
  move: "Déplacer",
  moved: "Déplacé.",
  makeRoom: "Faire de la place",
  toCalendar: "Vers l’agenda",

  withWhom: "Avec qui ?",
  nameOrAddress: "Nom ou adresse e-mail",
  lookUp: (address) => `Chercher ${address}`,
  notBookable: (name) => `${name} ne propose pas d’horaires.`,
  nobodyHas: (address) => `Personne ici n’a l’adresse ${address}.`,
  nobodyYet: "Personne ne propose encore d’horaires.",
  nobodyCalled: (name) => `Personne à réserver ne s’appelle « ${name} ».`,
  with: (name) => `Avec ${name}`,
  someoneElse: "Quelqu’un d’autre",
  noTypes: (name) => `${name} ne propose pas de réunions.`,

  what: "Quoi",
  length: "Durée",
  guestAddress: "Inviter aussi, par adresse e-mail",
  add: "Ajouter",
  met: "Les personnes que vous rencontrez",
  leaveOut: (who) => `Retirer ${who}`,

  when: "Quand",
  best: "Suggestions",
  asWished: "Suggestions selon vos souhaits",
  withoutWishes: (count) =>
    count === 1
      ? "Sans le souhait qui gêne, il y aurait un horaire."
      : `Sans le souhait qui gêne, il y aurait ${count} horaires.`,
  take: "Choisir",
  again: "Réessayer",
  allTimes: "Tous les horaires libres",
  from: "À partir du",
  daysFound: (count) => (count === 1 ? "Des horaires sur un jour." : `Des horaires sur ${count} jours.`),
  noneFree: "Rien n’est libre pendant ces quatre semaines.",
  noneAsWished: "Rien n’est libre selon vos souhaits.",
  moreDays: "Plus de jours",
  laterDays: "Plus tard",
  fromToday: "Revenir à aujourd’hui",

  otherTime: "Autre horaire",
  meetingTitle: "Titre",
  place: "Lieu",
  note: "Note",
  book: "Réserver",
  booked: "Réservé",
  invited: (count) =>
    count === 1 ? "Une personne doit encore répondre." : `${count} personnes doivent encore répondre.`,
  toMeeting: "Vers la réunion",
  another: "Réserver une autre",
};
