import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  cancel: "Abbrechen",
  close: "Schließen",
  save: "Speichern",
  again: "Noch einmal versuchen",
  back: "Zurück",
  next: "Weiter",
  loading: "Wird geladen",
  optional: "freiwillig",
  language: "Sprache",
  timeZone: "Zeitzone",
  searchZone: "Stadt oder Zone suchen",
  noZone: "Keine Zone heißt so.",
  unreachable: "Keine Antwort. Vielleicht sind Sie offline: Ihre Eingaben gehen nicht verloren.",
  sessionEnded: "Ihre Sitzung ist beendet. Melden Sie sich wieder an: Ihre Eingaben gehen nicht verloren.",
  unexpected: "Etwas Unerwartetes ist geschehen. Versuchen Sie es noch einmal.",
  previousMonth: "Voriger Monat",
  nextMonth: "Nächster Monat",
  minutes: (minutes) => `${minutes} Min.`,
  hours: (hours) => `${hours} Std.`,
};
