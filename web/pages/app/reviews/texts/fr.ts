import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Avis",
  intro: (days) =>
    `Vos réunions des ${days} derniers jours en valaient-elles la peine\u202f? Vous seul voyez votre avis\u202f; l’organisateur voit des moyennes, et des commentaires sans noms, dès que trois autres se sont exprimés.`,
  nothing: "Aucune de vos réunions ne s’est terminée récemment.",
  myReview: "Mon avis",
  rating: "En valait-elle la peine\u202f? 1\u00a0: pas du tout, 5\u00a0: beaucoup",
  aspects: { usefulness: "Utilité", preparation: "Préparation", punctuality: "Ponctualité" },
  comment: "Commentaire",
  commentHint: "Montré à l’organisateur sans votre nom.",
  save: "Enregistrer l’avis",
  change: "Modifier l’avis",
  takeBack: "Le retirer",
  saved: "Enregistré.",
  takenBack: "Retiré.",
  others: "Ce que disent les autres",
  withheld: "Rien n’est montré avant que trois autres aient donné leur avis, afin que personne ne soit reconnu.",
  average: (rating, count) => `${rating} sur 5 en moyenne, sur ${count} avis.`,
};
