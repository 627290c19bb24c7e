import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Aperçus",
  intro:
    "Comment les réunions sont perçues dans l’organisation\u00a0: des tendances, jamais des personnes. Rien n’est montré pour moins de cinq personnes, ni rien qui permettrait de le déduire.",
  notAllowed: "Les aperçus sont réservés au rôle RH.",
  by: "Par",
  groupings: {
    month: "Mois",
    type: "Type de réunion",
    organizer: "Organisateur",
    weekday: "Jour de la semaine",
    length: "Durée",
  },
  lengths: {
    "up-to-15": "jusqu’à 15 min",
    "16-to-30": "16 à 30 min",
    "31-to-60": "31 à 60 min",
    "61-to-90": "61 à 90 min",
    "over-90": "plus de 90 min",
  },
  deleted: "Supprimé",
  total: (count) => (count === 1 ? "Un avis" : `${count} avis`),
  nothing: "Rien ne peut être montré pour ces mois.",
  average: (rating) => `${rating} sur 5 en moyenne`,
  mark: (mark) => `${mark} sur 5`,
  csv: "Télécharger en CSV",
  group: "Groupe",
  reviews: "Avis",
  rating: "Note",
  usefulness: "Utilité",
  preparation: "Préparation",
  punctuality: "Ponctualité",
  inNoGroup: (count) =>
    `${count === 1 ? "Un avis ne figure" : `${count} avis ne figurent`} dans aucun groupe montré\u00a0: ces groupes ont trop peu d’avis, ou en trahiraient un qui en a trop peu.`,
  withheld: "Ce qui n’est pas montré",
  because: {
    too_few_reviewers: "Trop peu de personnes ont donné leur avis sur ces mois\u00a0:",
    not_final: "Les réunions de ces mois peuvent encore recevoir des avis\u00a0:",
  },
};
