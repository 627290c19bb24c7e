import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Connexion",
  intro: "Saisissez votre adresse, et nous vous enverrons un code. Aucun mot de passe n’est nécessaire.",
  sendCode: "Envoyer un code",
  usePassword: "Utiliser plutôt un mot de passe",
  useCode: "Utiliser plutôt un code",
  password: "Mot de passe",
  signIn: "Se connecter",
  codeSent: (email) => `Nous avons envoyé six chiffres à ${email}. Ils sont valables dix minutes.`,
  code: "Code",
  newCode: "Envoyer un nouveau code",
  otherAddress: "Utiliser une autre adresse",
  firstTime: "C’est votre première visite. Comment les autres doivent-ils vous appeler\u202f?",
  name: "Votre nom",
  goOn: "Continuer",
  signUp: "Créer un compte",
  setPassword: "Choisir un nouveau mot de passe",
  forgotten: "Je l’ai oublié",
  haveAccount: "J’ai un compte",
  codeSentAgain: "Un autre code est en route.",
  hosts: "D’autres peuvent me réserver",
  hostsHint: "Vous recevez une page avec vos heures libres. Désactivé, vous réservez les heures des autres.",
  email: "Adresse e-mail",
  newPassword: "Nouveau mot de passe",
  newPasswordHint:
    "Toutes les sessions se terminent, sauf celle qui commence ici, et tous les jetons personnels aussi.",
  passwordHint: "Au moins 12 caractères\u00a0: quelques mots sont faciles à retenir et difficiles à deviner.",
  resetCodeSent: (email) =>
    `Nous avons envoyé six chiffres à ${email}, s’il existe un compte avec cette adresse. Avec eux, le nouveau mot de passe est valable.`,
  proof: "Confirmez votre identité",
  proofWhy: (email) => `Cela n’appartient qu’à vous. Nous avons envoyé six chiffres à ${email}.`,
};
