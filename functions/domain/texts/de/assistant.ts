import type { assistant as english } from "../en/assistant.ts";

export const assistant: typeof english = {
  you: "Sie",

  newMeeting: (minutes, people) =>
    `Ein Termin${minutes === undefined ? "" : ` von ${minutes} Minuten`}${people && ` mit ${people}`}.`,
  title: (title) => `Titel: „${title}“.`,
  typeAndHost: (type, host) => `Art des Termins: ${type}. Organisation: ${host}.`,
  moveOne: (title, at) => `Eine andere Zeit für „${title}“, ${at}.`,
  moveSeveral: (on) => `Andere Zeiten für Ihre Termine${on && `: ${on}`}.`,
  clear: (on) => `Ein Tag ohne Termine${on && `: ${on}`}.`,
  onlyTitled: (title) => `Nur Termine mit dem Titel „${title}“.`,
  onlyWith: (people) => `Nur Termine mit ${people}.`,
  movingNow: (titles) => `Verlegt werden: ${titles}.`,
  keptWith: (people) => `Termine mit ${people} bleiben, wo sie sind.`,
  kept: (count) => (count === 1 ? "Ein Termin bleibt, wo er ist." : `${count} Termine bleiben, wo sie sind.`),
  attended: (titles) => `Zu diesen laden andere ein, sie bleiben, wo sie sind: ${titles}.`,
  within: (dates) => `Neue Zeit: ${dates}.`,
  window: {
    only: (when) => `Nur: ${when}.`,
    never: (when) => `Nie: ${when}.`,
    prefer: (when) => `Möglichst: ${when}.`,
    avoid: (when) => `Möglichst nicht: ${when}.`,
  },
  deadline: (at) => `Zu Ende bis: ${at}.`,
  order: { earliest: "Die frühesten Zeiten zuerst.", latest: "Die spätesten Zeiten zuerst." },
  makeRoom: "Ihre Termine mit niedrigerer Priorität dürfen Platz machen.",
  zone: (zone) => `Alle Zeiten gelten für ${zone}.`,

  days: {
    monday: "montags",
    tuesday: "dienstags",
    wednesday: "mittwochs",
    thursday: "donnerstags",
    friday: "freitags",
    saturday: "samstags",
    sunday: "sonntags",
  },
  dates: (from, to) => (from === to ? from : `${from} bis ${to}`),
  hours: (start, end) => `${start} bis ${end} Uhr`,
  forPerson: (name) => `für ${name}`,
  anyTime: "jederzeit",

  withWhom:
    "Mit wem möchten Sie sich treffen? Nennen Sie Personen aus Ihren Terminen, oder geben Sie eine E-Mail-Adresse an.",
  unknownName: (name) => `Wer ist ${name}? In Ihren Terminen heißt niemand so: Geben Sie bitte eine E-Mail-Adresse an.`,
  severalOfName: (name) => `Wer ist mit ${name} gemeint?`,
  unknownAddress: (email) => `Die Adresse ${email} gehört hier niemandem. Wen möchten Sie treffen?`,
  whoHosts: "Wer organisiert den Termin?",
  nobodyHosts: "Niemand von Ihnen bietet Termine an. Bei wem soll gebucht werden?",
  whichType: "Um welche Art von Termin geht es?",
  noTypes: "Hier gibt es keine Art von Termin, die gebucht werden kann. Wer sonst könnte ihn organisieren?",
  whichLength: (minutes) => `Termine von ${minutes} Minuten werden nicht angeboten. Wie lang soll er sein?`,
  typeAndLength: (type, minutes) => `${type}, ${minutes} Minuten`,
  whichMeeting: "Welcher Termin ist gemeint?",
  noMeetings: "So ein Termin steht Ihnen nicht bevor. Welcher ist gemeint?",
  othersHost: "Zu diesen Terminen laden andere ein, sie lassen sich nur einzeln verlegen. Welcher zuerst?",
  whichDate: "Es kann nur ein Tag auf einmal geplant werden. Welcher zuerst?",
  meeting: (title, at) => `„${title}“, ${at}`,
  dateAndMeetings: (date, meetings) => `${date}: ${meetings === 1 ? "ein Termin" : `${meetings} Termine`}`,

  unavailable: {
    no_key:
      "Anfragen in Worten sind hier nicht möglich, weil kein Schlüssel für ein Modell hinterlegt ist. Senden Sie stattdessen ein intent.",
    used_up:
      "Für heute sind alle Anfragen in Worten verbraucht. Senden Sie stattdessen ein intent, oder versuchen Sie es morgen wieder.",
    not_asked:
      "Das Modell, das Worte versteht, ist nicht erreichbar. Senden Sie stattdessen ein intent, oder versuchen Sie es später wieder.",
    not_understood:
      "Das wurde nicht verstanden. Fragen Sie nach einer Zeit mit jemandem, nach anderen Zeiten für Termine oder nach einem freien Tag. Anderes geschieht hier nicht.",
  },
  tooOftenToday: (limit) =>
    `In Worten können Sie ${limit} Mal am Tag fragen. Senden Sie stattdessen ein intent, oder versuchen Sie es morgen wieder.`,
};
