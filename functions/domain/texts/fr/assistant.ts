import type { assistant as english } from "../en/assistant.ts";

export const assistant: typeof english = {
  you: "vous",

  newMeeting: (minutes, people) =>
    `Une réunion${minutes === undefined ? "" : ` de ${minutes} minutes`}${people && ` avec ${people}`}.`,
  title: (title) => `Titre : « ${title} ».`,
  typeAndHost: (type, host) => `Type de réunion : ${type}. Organisation : ${host}.`,
  moveOne: (title, at) => `Une autre heure pour « ${title} », ${at}.`,
  moveSeveral: (on) => `D’autres heures pour vos réunions${on && ` : ${on}`}.`,
  clear: (on) => `Une journée sans réunion${on && ` : ${on}`}.`,
  onlyTitled: (title) => `Seulement les réunions intitulées « ${title} ».`,
  onlyWith: (people) => `Seulement les réunions avec ${people}.`,
  movingNow: (titles) => `À déplacer : ${titles}.`,
  keptWith: (people) => `Les réunions avec ${people} restent où elles sont.`,
  kept: (count) => (count === 1 ? "Une réunion reste où elle est." : `${count} réunions restent où elles sont.`),
  attended: (titles) => `Organisées par d’autres, elles restent où elles sont : ${titles}.`,
  within: (dates) => `Nouvelle date : ${dates}.`,
  window: {
    only: (when) => `Uniquement : ${when}.`,
    never: (when) => `Jamais : ${when}.`,
    prefer: (when) => `De préférence : ${when}.`,
    avoid: (when) => `Plutôt pas : ${when}.`,
  },
  deadline: (at) => `Terminée au plus tard : ${at}.`,
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
    "Qui voulez-vous rencontrer ? Nommez des personnes présentes à vos réunions, ou indiquez une adresse e-mail.",
  unknownName: (name) =>
    `Qui est ${name} ? Personne de ce nom ne participe à vos réunions : indiquez une adresse e-mail.`,
  severalOfName: (name) => `De quelle personne nommée ${name} s’agit-il ?`,
  unknownAddress: (email) => `Personne ici n’a l’adresse ${email}. Qui voulez-vous rencontrer ?`,
  whoHosts: "Qui organise la réunion ?",
  nobodyHosts: "Aucun de vous ne propose de réunions. Auprès de qui faut-il réserver ?",
  whichType: "De quel type de réunion s’agit-il ?",
  noTypes: "Aucun type de réunion ne peut être réservé ici. Qui d’autre pourrait organiser ?",
  whichLength: (minutes) => `Aucune réunion de ${minutes} minutes n’est proposée. Quelle durée souhaitez-vous ?`,
  typeAndLength: (type, minutes) => `${type}, ${minutes} minutes`,
  whichMeeting: "De quelle réunion s’agit-il ?",
  noMeetings: "Vous n’avez aucune réunion de ce genre à venir. De laquelle s’agit-il ?",
  othersHost: "D’autres organisent ces réunions : elles se déplacent une par une. Laquelle d’abord ?",
  whichDate: "Une seule date peut être planifiée à la fois. Laquelle d’abord ?",
  meeting: (title, at) => `« ${title} », ${at}`,
  dateAndMeetings: (date, meetings) => `${date} : ${meetings === 1 ? "une réunion" : `${meetings} réunions`}`,

  unavailable: {
    no_key: "Personne ici ne comprend les mots : aucune clé de modèle n’est configurée. Envoyez plutôt un intent.",
    used_up:
      "Toutes les demandes en mots sont épuisées pour aujourd’hui. Envoyez plutôt un intent, ou réessayez demain.",
    not_asked: "Le modèle qui comprend les mots est injoignable. Envoyez plutôt un intent, ou réessayez plus tard.",
    not_understood:
      "Cela n’a pas été compris. Demandez une heure avec quelqu’un, d’autres heures pour des réunions ou une journée libre. Rien d’autre ne se fait ici.",
  },
  tooOftenToday: (limit) =>
    `Vous pouvez demander en mots ${limit} fois par jour. Envoyez plutôt un intent, ou réessayez demain.`,
};
