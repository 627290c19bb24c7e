import type { assistant as english } from "../en/assistant.ts";

export const assistant: typeof english = {
  you: "vous",

  newMeeting: (minutes, people) =>
    `Une réunion${minutes === undefined ? "" : ` de ${minutes} minutes`}${people && ` avec ${people}`}.`,
  title: (title) => `Titre\u00a0: «\u00a0${title}\u00a0».`,
  typeAndHost: (type, host) => `Type de réunion\u00a0: ${type}. Organisation\u00a0: ${host}.`,
  moveOne: (title, at) => `Une autre heure pour «\u00a0${title}\u00a0», ${at}.`,
  moveSeveral: (on) => `D’autres heures pour vos réunions${on && `\u00a0: ${on}`}.`,
  clear: (on) => `Une journée sans réunion${on && `\u00a0: ${on}`}.`,
  onlyTitled: (title) => `Seulement les réunions intitulées «\u00a0${title}\u00a0».`,
  onlyWith: (people) => `Seulement les réunions avec ${people}.`,
  movingNow: (titles) => `À déplacer\u00a0: ${titles}.`,
  keptWith: (people) => `Les réunions avec ${people} restent où elles sont.`,
  kept: (count) => (count === 1 ? "Une réunion reste où elle est." : `${count} réunions restent où elles sont.`),
  attended: (titles) => `Organisées par d’autres, elles restent où elles sont\u00a0: ${titles}.`,
  within: (dates) => `Nouvelle date\u00a0: ${dates}.`,
  window: {
    only: (when) => `Uniquement\u00a0: ${when}.`,
    never: (when) => `Jamais\u00a0: ${when}.`,
    prefer: (when) => `De préférence\u00a0: ${when}.`,
    avoid: (when) => `Plutôt pas\u00a0: ${when}.`,
  },
  deadline: (at) => `Terminée au plus tard\u00a0: ${at}.`,
  order: { earliest: "Les heures les plus proches d’abord.", latest: "Les heures les plus tardives d’abord." },
  makeRoom: "Vos réunions moins prioritaires peuvent laisser la place.",
  zone: (zone) => `Toutes les heures sont celles de ${zone}.`,

  days: {
    monday: "les lundis",
    tuesday: "les mardis",
    wednesday: "les mercredis",
    thursday: "les jeudis",
    friday: "les vendredis",
    saturday: "les samedis",
    sunday: "les dimanches",
  },
  dates: (from, to) => (from === to ? from : `du ${from} au ${to}`),
  hours: (start, end) => `de ${start} à ${end}`,
  forPerson: (name) => `pour ${name}`,
  anyTime: "à toute heure",

  withWhom:
    "Qui voulez-vous rencontrer\u202f? Nommez des personnes présentes à vos réunions, ou indiquez une adresse e-mail.",
  unknownName: (name) =>
    `Qui est ${name}\u202f? Personne de ce nom ne participe à vos réunions\u00a0: indiquez une adresse e-mail.`,
  severalOfName: (name) => `De quelle personne nommée ${name} s’agit-il\u202f?`,
  unknownAddress: (email) => `Personne ici n’a l’adresse ${email}. Qui voulez-vous rencontrer\u202f?`,
  whoHosts: "Qui organise la réunion\u202f?",
  nobodyHosts: "Aucun de vous ne propose de réunions. Auprès de qui faut-il réserver\u202f?",
  whichType: "De quel type de réunion s’agit-il\u202f?",
  noTypes: "Aucun type de réunion ne peut être réservé ici. Qui d’autre pourrait organiser\u202f?",
  whichLength: (minutes) => `Aucune réunion de ${minutes} minutes n’est proposée. Quelle durée souhaitez-vous\u202f?`,
  typeAndLength: (type, minutes) => `${type}, ${minutes} minutes`,
  whichMeeting: "De quelle réunion s’agit-il\u202f?",
  noMeetings: "Vous n’avez aucune réunion de ce genre à venir. De laquelle s’agit-il\u202f?",
  othersHost: "D’autres organisent ces réunions\u00a0: elles se déplacent une par une. Laquelle d’abord\u202f?",
  whichDate: "Une seule date peut être planifiée à la fois. Laquelle d’abord\u202f?",
  meeting: (title, at) => `«\u00a0${title}\u00a0», ${at}`,
  dateAndMeetings: (date, meetings) => `${date}\u00a0: ${meetings === 1 ? "une réunion" : `${meetings} réunions`}`,

  unavailable: {
    no_key:
      "Les demandes en mots ne sont pas possibles ici, car aucune clé de modèle n’est configurée. Envoyez plutôt un intent.",
    used_up:
      "Toutes les demandes en mots sont épuisées pour aujourd’hui. Envoyez plutôt un intent, ou réessayez demain.",
    not_asked: "Le modèle qui comprend les mots est injoignable. Envoyez plutôt un intent, ou réessayez plus tard.",
    not_understood:
      "Cela n’a pas été compris. Demandez une heure avec quelqu’un, d’autres heures pour des réunions ou une journée libre. Rien d’autre ne se fait ici.",
  },
  tooOftenToday: (limit) =>
    `Vous pouvez demander en mots ${limit} fois par jour. Envoyez plutôt un intent, ou réessayez demain.`,
};
