import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  calendar: "Kalender",
  book: "Buchen",
  inbox: "Eingang",
  availability: "Verfügbarkeit",
  meetingTypes: "Terminarten",
  analytics: "Auswertung",
  reviews: "Bewertungen",
  settings: "Einstellungen",
  admin: "Verwaltung",
  navigation: "Hauptmenü",
  clearDay: "Tag freiräumen",
  insights: "Einblicke",
  waiting: "Es warten:",
  toContent: "Zum Inhalt springen",
  signOut: "Abmelden",
  notFound: "Diese Seite gibt es nicht.",
  toCalendar: "Zum Kalender",
  more: "Mehr",
  notLoaded:
    "Diese Ansicht konnte nicht geladen werden. Sie sind vielleicht offline, oder es gibt eine neuere Fassung.",
};
