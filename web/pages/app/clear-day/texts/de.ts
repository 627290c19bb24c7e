import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Tag freiräumen",
  intro:
    "Alle Ihre Termine eines Tages finden zusammen neue Zeiten. Nichts wird verschoben, bevor Sie es gesehen haben.",
  forOrganizers: "Nur wer Termine veranstaltet, kann sie alle auf einmal verschieben.",
  date: "Freizuräumender Tag",
  nothingOn: (date) => `Am ${date} veranstalten Sie keine Termine.`,
  which: "Was verschoben wird",
  reason: "Grund",
  reasonHint: "Er steht im Verlauf der Termine, für alle Beteiligten.",
  propose: "Neue Zeiten vorschlagen",
  planning: "Zeiten werden gesucht …",
  planned: (moves, staying) =>
    `${moves === 1 ? "Ein Termin findet eine neue Zeit" : `${moves} Termine finden neue Zeiten`}${
      staying === 0 ? "." : staying === 1 ? ", einer bleibt, wo er ist." : `, ${staying} bleiben, wo sie sind.`
    }`,
  before: "Vorher",
  after: "Nachher",
  goesTo: "kommt auf",
  leaveOut: "Auslassen",
  takeIn: "Doch verschieben",
  leftOut: "Sie haben ihn ausgelassen.",
  staying: "Was bleibt",
  meeting: "Termin",
  because: {
    no_slot: "Sie haben keine Zeit dafür.",
    no_common_time: "Die Beteiligten haben keine gemeinsame Zeit.",
    crowded_out: "Die anderen Termine des Tages nehmen die Zeiten, die es gibt.",
    against_wishes: "Es gibt Zeiten, aber keine, die Ihre Wünsche zulassen.",
    running: "Er hat begonnen.",
    changed: "Jemand hat ihn inzwischen geändert.",
  },
  withoutWishes: (count) =>
    count === 1
      ? "Ohne den Wunsch, der im Weg steht, gäbe es eine."
      : `Ohne den Wunsch, der im Weg steht, gäbe es ${count}.`,
  otherWishes: "Anderer Tag oder andere Wünsche",
  planAgain: "Neu planen",
  newPlan: "Neuer Plan",
  moveAll: (count) => (count === 1 ? "Verschieben" : `${count} Termine verschieben`),
  moveNone: "Keinen verschieben",
  moving: (count) => (count === 1 ? "Wird verschoben …" : `${count} Termine werden verschoben …`),
  goOn: "Weiter verschieben",
  applied: "Fertig: Die Termine sind verschoben, und alle erfahren davon.",
  toCalendar: "Zum Kalender",
  otherTime: "Andere Zeit",
  openPlans: "Pläne, die auf Sie warten",
};
