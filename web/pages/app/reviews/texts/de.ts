import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Bewertungen",
  intro: (days) =>
    `Ob sich Ihre Termine der letzten ${days} Tage gelohnt haben. Ihre Bewertung sehen nur Sie; wer veranstaltet, sieht Durchschnitte und Kommentare ohne Namen, sobald drei andere etwas gesagt haben.`,
  nothing: "In letzter Zeit ist kein Termin von Ihnen zu Ende gegangen.",
  myReview: "Meine Bewertung",
  rating: "Hat es sich gelohnt? 1 heißt gar nicht, 5 sehr",
  aspects: { usefulness: "Nutzen", preparation: "Vorbereitung", punctuality: "Pünktlichkeit" },
  comment: "Kommentar",
  commentHint: "Wird ohne Ihren Namen gezeigt.",
  save: "Bewertung speichern",
  change: "Bewertung ändern",
  takeBack: "Zurücknehmen",
  saved: "Gespeichert.",
  takenBack: "Zurückgenommen.",
  others: "Was die anderen sagen",
  withheld: "Gezeigt wird erst etwas, wenn drei andere bewertet haben, damit niemand zu erkennen ist.",
  average: (rating, count) => `Im Durchschnitt ${rating} von 5, aus ${count} Bewertungen.`,
};
