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
  membersOnly: "Das ist für Mitglieder der Organisation",
  visitorsMay:
    "Sie können buchen, was jemand veröffentlicht hat, mit dem Link zu dessen Seite, und Ihre eigenen Termine im Kalender sehen.",
  toCalendar: "Zum Kalender",
  more: "Mehr",
  notLoaded:
    "Diese Ansicht konnte nicht geladen werden. Sie sind vielleicht offline, oder es gibt eine neuere Fassung.",
};
