import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  cancel: "Annuler",
  close: "Fermer",
  save: "Enregistrer",
  again: "Réessayer",
  back: "Retour",
  next: "Suivant",
  loading: "Chargement",
  optional: "facultatif",
  language: "Langue",
  timeZone: "Fuseau horaire",
  searchZone: "Chercher une ville ou un fuseau",
  noZone: "Aucun fuseau ne porte ce nom.",
  unreachable: "Pas de réponse. Vous êtes peut-être hors ligne\u00a0: rien de ce que vous avez saisi n’est perdu.",
  sessionEnded: "Votre session a expiré. Reconnectez-vous\u00a0: rien de ce que vous avez saisi n’est perdu.",
  unexpected: "Un incident inattendu s’est produit. Réessayez.",
  previousMonth: "Mois précédent",
  nextMonth: "Mois suivant",
  minutes: (minutes) => `${minutes} min`,
  hours: (hours) => `${hours} h`,
};
