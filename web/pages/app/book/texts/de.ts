import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Termin buchen",
  assistant: "In Ihren Worten",
  example: "45 Minuten mit Ben vor Freitag finden",
  ask: "Fragen",
  cannotAnswer: (why) => `${why} Alles Weitere hier geht auch ohne.`,
  never: "Doch nicht",
  unplaced: (count) => (count === 1 ? "Ein Termin bleibt, wo er ist." : `${count} Termine bleiben, wo sie sind.`),
  moveAll: (count) => (count === 1 ? "Verschieben" : `${count} Termine verschieben`),
  seePlan: "Plan ansehen",
  move: "Verschieben",
  moved: "Verschoben.",
  makeRoom: "Platz schaffen",
  toCalendar: "Zum Kalender",

  withWhom: "Mit wem?",
  nameOrAddress: "Name oder E-Mail-Adresse",
  lookUp: (address) => `${address} suchen`,
  notBookable: (name) => `${name} bietet keine Zeiten an.`,
  nobodyHas: (address) => `Niemand hier hat die Adresse ${address}.`,
  nobodyYet: "Noch bietet niemand Zeiten an.",
  nobodyCalled: (name) => `Niemand, bei dem man buchen kann, heißt „${name}“.`,
  with: (name) => `Mit ${name}`,
  someoneElse: "Jemand anderes",
  noTypes: (name) => `${name} bietet keine Termine an.`,

  what: "Was",
  length: "Länge",
  guestAddress: "Weitere einladen, per E-Mail-Adresse",
  add: "Hinzufügen",
  met: "Menschen, die Sie treffen",
  leaveOut: (who) => `${who} weglassen`,

  when: "Wann",
  best: "Vorschläge",
  asWished: "Vorschläge nach Ihren Wünschen",
  withoutWishes: (count) =>
    count === 1
      ? "Ohne den Wunsch, der im Weg steht, gäbe es eine Zeit."
      : `Ohne den Wunsch, der im Weg steht, gäbe es ${count} Zeiten.`,
  take: "Wählen",
  again: "Noch einmal versuchen",
  allTimes: "Alle freien Zeiten",
  from: "Ab",
  daysFound: (count) => (count === 1 ? "Zeiten an einem Tag." : `Zeiten an ${count} Tagen.`),
  noneFree: "In diesen vier Wochen ist nichts frei.",
  noneAsWished: "Nach Ihren Wünschen ist nichts frei.",
  moreDays: "Weitere Tage",
  laterDays: "Später",
  fromToday: "Zurück zu heute",

  otherTime: "Andere Zeit",
  meetingTitle: "Titel",
  place: "Ort",
  note: "Notiz",
  book: "Buchen",
  booked: "Gebucht",
  invited: (count) =>
    count === 1 ? "Eine Person hat noch nicht geantwortet." : `${count} Personen haben noch nicht geantwortet.`,
  toMeeting: "Zum Termin",
  another: "Noch einen buchen",
};
