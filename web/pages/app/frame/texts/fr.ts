import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  calendar: "Agenda",
  book: "Réserver",
  inbox: "Réception",
  availability: "Disponibilités",
  meetingTypes: "Types de réunion",
  analytics: "Statistiques",
  reviews: "Avis",
  settings: "Paramètres",
  admin: "Administration",
  navigation: "Menu principal",
  clearDay: "Libérer une journée",
  insights: "Aperçus",
  waiting: "En attente\u00a0:",
  toContent: "Aller au contenu",
  signOut: "Se déconnecter",
  notFound: "Cette page n’existe pas.",
  membersOnly: "Ceci est réservé aux membres de l’organisation",
  visitorsMay:
    "Vous pouvez réserver ce que quelqu’un a publié, par le lien de sa page, et voir vos propres réunions dans l’agenda.",
  toCalendar: "Vers l’agenda",
  more: "Plus",
  notLoaded:
    "Cette vue n’a pas pu être chargée. Vous êtes peut-être hors ligne, ou il y en a une version plus récente.",
};
