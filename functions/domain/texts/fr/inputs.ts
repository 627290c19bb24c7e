import type { inputs as english } from "../en/inputs.ts";
import { formats } from "./formats.ts";

export const inputs: typeof english = {
  notEmpty: "Indiquez quelque chose ici.",
  characters: (most) => `Utilisez au plus ${most} caractères.`,
  printableKey: "Utilisez de 1 à 255 caractères ASCII imprimables.",
  id: "Cet identifiant n’est pas l’un des nôtres.",
  cursor: "Utilisez le `nextCursor` d’une page de cette liste.",
  line: "Utilisez une seule ligne de texte, sans caractères de contrôle ni caractères qui changent le sens de l’écriture.",
  plainText: "Utilisez du texte brut, sans caractères de contrôle ni caractères qui changent le sens de l’écriture.",
  json: (example) => `Utilisez du JSON, par exemple ${example}.`,

  handle: "Utilisez de 3 à 30 minuscules, chiffres et tirets, qui ne soient pas un mot réservé.",
  slug: "Utilisez des minuscules, des chiffres et des tirets.",
  slugTaken: "Un autre de ces types porte ce nom court.",
  email: "Indiquez une adresse e-mail.",
  passwordLength: (count) => `Utilisez au moins ${count} caractères.`,
  passwordEdges: "Un mot de passe tient sur une ligne et ne doit ni commencer ni finir par une espace.",
  weakPassword: "Ce mot de passe est trop facile à deviner. Choisissez-en un autre.",
  code: "Indiquez le code envoyé par e-mail.",
  sameAddress: "C’est déjà votre adresse.",
  wrongCode: "Le code est incorrect ou a expiré.",
  nameForNewAccount: "Indiquez votre nom\u00a0: cette adresse n’a pas encore de compte.",

  instant:
    "Indiquez un instant entre 1970 et 2199, en minutes entières et avec un décalage horaire ou Z, par exemple 2026-12-01T14:00:00Z.",
  date: "Indiquez une date qui existe, sous la forme AAAA-MM-JJ.",
  month: "Indiquez un mois, sous la forme AAAA-MM, ou une date de ce mois.",
  dateOrInstant:
    "Indiquez une date, par exemple 2026-12-01, ou un instant en minutes entières, par exemple 2026-12-01T14:00:00Z.",
  startTime: "Indiquez une heure de 00:00 à 23:59, sous la forme HH:MM.",
  endTime: "Indiquez une heure de 00:00 à 24:00, sous la forme HH:MM.",
  zone: (nearest) =>
    `Indiquez le nom d’un fuseau horaire IANA, par exemple Europe/Berlin.${nearest.length > 0 ? ` Vouliez-vous dire ${formats.either(nearest)}\u202f?` : ""}`,

  endAfterStart: "La fin doit être postérieure au début.",
  equalEnds: "Le début et la fin doivent être différents. Une journée entière va de 00:00 à 24:00.",
  rangeEnd: "La période doit se terminer après son début.",
  rangeDays: (most) => `Demandez une période de ${most} jours au plus.`,
  days: (most) => `Demandez de 1 à ${most} jours. Les deux dates sont comprises.`,
  months: (most) => `Demandez de 1 à ${most} mois. Les deux sont compris.`,
  lastDate: "La dernière date ne doit pas précéder la première.",
  datesInOrder: (most) => `Indiquez les dates dans l’ordre, ${most} jours au plus.`,
  dateOrRange: "Indiquez soit une date, soit une période, pas les deux.",
  tooFullDates: "Ces dates sont trop chargées pour être lues en une fois. Demandez-en moins.",
  tooFullMonths: "Ces mois sont trop chargés pour être lus en une fois. Demandez-en moins.",
  textOrIntent: "Indiquez soit `text`, soit `intent`.",
  intentsZone: "Un intent indique sa propre `timeZone`.",

  endOrMinutes: "Indiquez soit `end`, soit `byMinutes`, pas les deux.",
  laterEnd: "Choisissez une fin postérieure à la fin actuelle.",
  earlierEnd: "Choisissez une fin postérieure au début et qui ne dépasse pas la fin actuelle.",
  otherTime: "La réunion a déjà lieu à ce moment. Choisissez-en un autre.",
  suggestedIndex: "La suggestion n’a pas d’horaire à cet indice.",

  wholeMinutes: (least, most) => `Indiquez un nombre entier de minutes, de ${least} à ${most}.`,
  wholeDays: (least, most) => `Indiquez un nombre entier de jours, de ${least} à ${most}.`,
  wholeMeetings: (least, most) => `Indiquez un nombre entier de réunions, de ${least} à ${most}.`,
  color: "Indiquez une couleur sous la forme #RRGGBB.",
  distinctDurations: "Indiquez chaque durée une seule fois. Ne répétez pas durationMinutes.",
  distinctReminders: "Indiquez chaque rappel une seule fois.",
  noticeInWindow:
    "Le préavis doit être plus court que la période de réservation. Sinon, rien ne pourrait jamais être réservé.",

  sameId: "Une autre entrée a déjà cet identifiant.",
  sameDate: "Une autre exception porte déjà sur cette date.",
  unknownType: "Vous n’avez aucun type de réunion avec cet identifiant.",
  weeklyEntries: (most) => `Il peut y avoir au plus ${most} entrées hebdomadaires.`,
  overrides: {
    dates: (most) => `Il peut y avoir des exceptions pour ${most} dates au plus.`,
    intervals: (most) => `L’ensemble des exceptions peut compter au plus ${most} plages horaires.`,
    characters: (most) => `Les motifs de toutes les exceptions peuvent compter au plus ${most} caractères en tout.`,
  },
  focusBlockDays: (most) => `Un temps de concentration peut durer au plus ${most} jours.`,

  onlyOrExcept: "Indiquez soit les réunions à déplacer, soit celles qui restent, mais pas les deux.",
  roomForOneMeeting:
    "On fait de la place pour une seule réunion\u00a0: demandez d’autres horaires pour elle, avec makeRoom.",
  notOfDate: "Vous n’organisez aucune réunion avec cet identifiant qui commence à cette date et soit encore à venir.",
  notOnMeeting: "Cette personne ne participe pas à la réunion.",
  windowSays: "Indiquez des jours, des dates, un début ou une fin.",
  slotsInOrder: "Les créneaux sont toujours dans l’ordre chronologique. Seules les suggestions peuvent être ordonnées.",
  slotsWithoutRoom: "Les créneaux sont déjà libres. Il n’est possible de faire de la place que pour des suggestions.",
  givesNoWay: "Seules les réunions moins prioritaires que vous organisez peuvent laisser la place.",
  eachOnce: "Indiquez chaque réunion une seule fois.",
  roomForExisting: "Il n’est possible de faire de la place que pour déplacer une réunion existante.",
  slotsKeepTo:
    "Les créneaux ne tiennent compte que de only et never. Pour préférer ou éviter des horaires, demandez des suggestions.",

  peopleToInvite: "Indiquez quelqu’un dans `userIds` ou `attendeeEmails`.",
  noLinks:
    "N’indiquez ni adresse web ni adresse e-mail, car des personnes sans compte ici liront ce texte. Mettez une espace après les autres points.",
  noLinksInLocation:
    "Lorsque des personnes sans compte ici sont invitées, seul l’organisateur peut indiquer une adresse web ou e-mail comme lieu.",
  nameReadsAsLink:
    "Votre nom ressemble à une adresse web ou e-mail. Modifiez-le avant d’inviter des personnes sans compte ici.",
};
