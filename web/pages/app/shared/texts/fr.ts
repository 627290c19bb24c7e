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
  proof: "Confirmez votre identité",
  proofWhy: (email) => `Cela n’appartient qu’à vous. Nous avons envoyé six chiffres à ${email}.`,
  code: "Code",
  newCode: "Envoyer un nouveau code",
  changedMeanwhile:
    "Ceci a été modifié ailleurs entre-temps. Voici ce qui est nouveau\u202f; votre saisie est conservée.",
  keepMine: "Remplacer par ma saisie",
  takeTheirs: "Prendre le nouvel état",
  email: "Adresse e-mail",
  newPassword: "Nouveau mot de passe",
  passwordHint: "Au moins 12 caractères\u00a0: quelques mots sont faciles à retenir et difficiles à deviner.",
  newPasswordHint:
    "Toutes les sessions se terminent, sauf celle qui commence ici, et tous les jetons personnels aussi.",
  sendCode: "Envoyer un code",
  resetCodeSent: (email) =>
    `Nous avons envoyé six chiffres à ${email}, s’il existe un compte avec cette adresse. Avec eux, le nouveau mot de passe est valable.`,
};
