import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  copy: "Copier",
  copied: "Copié",
  copyByHand: "À copier à la main",
  saved: "Enregistré.",
  unitOf: (label) => `${label}\u00a0: unité`,
  units: { minutes: "minutes", hours: "heures", days: "jours" },
  page: "lien vers votre page",
  handle: "Nom de votre page",
  handleHint: "De 3 à 30 lettres minuscules, chiffres et tirets.",
  oldHandle: "Votre nom actuel continue de mener à vous pendant 90 jours.",
  changeHandle: "Modifier",
  fromMonth: "De",
  toMonth: "À",
  leaveUnsaved: "Vos modifications ne sont pas encore enregistrées. Quitter quand même\u202f?",
  changedMeanwhile:
    "Ceci a été modifié ailleurs entre-temps. Voici ce qui est nouveau\u202f; votre saisie est conservée.",
  keepMine: "Remplacer par ma saisie",
  takeTheirs: "Prendre le nouvel état",
  undo: "Annuler l’action",
  undone: "Action annulée.",
};
