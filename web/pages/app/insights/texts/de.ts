import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Einblicke",
  intro:
    "Wie Termine in der Organisation ankommen: Muster, nie Personen. Gezeigt wird nichts über weniger als fünf Bewertende, und nichts, woraus es sich ergäbe.",
  notAllowed: "Einblicke sind für Personen mit der Rolle Personalabteilung.",
  by: "Nach",
  groupings: { month: "Monat", type: "Terminart", organizer: "Gastgeber", weekday: "Wochentag", length: "Länge" },
  lengths: {
    "up-to-15": "bis 15 Min.",
    "16-to-30": "16 bis 30 Min.",
    "31-to-60": "31 bis 60 Min.",
    "61-to-90": "61 bis 90 Min.",
    "over-90": "über 90 Min.",
  },
  deleted: "Gelöscht",
  total: (count) => (count === 1 ? "Eine Bewertung" : `${count} Bewertungen`),
  nothing: "Für diese Monate kann nichts gezeigt werden.",
  average: (rating) => `Im Durchschnitt ${rating} von 5`,
  mark: (mark) => `${mark} von 5`,
  csv: "Als CSV herunterladen",
  group: "Gruppe",
  reviews: "Bewertungen",
  rating: "Wertung",
  usefulness: "Nutzen",
  preparation: "Vorbereitung",
  punctuality: "Pünktlichkeit",
  inNoGroup: (count) =>
    `${count === 1 ? "Eine Bewertung ist" : `${count} Bewertungen sind`} in keiner gezeigten Gruppe: Diese Gruppen haben zu wenige Bewertende oder würden eine solche verraten.`,
  withheld: "Was zurückgehalten wird",
  because: {
    too_few_reviewers: "Zu wenige haben Termine dieser Monate bewertet:",
    not_final: "Termine dieser Monate können noch bewertet werden:",
  },
};
