import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Connexion",
  intro: "Saisissez votre adresse, et nous vous enverrons un code. Aucun mot de passe n’est nécessaire.",
  email: "Adresse e-mail",
  sendCode: "Envoyer un code",
  usePassword: "Utiliser plutôt un mot de passe",
  useCode: "Utiliser plutôt un code",
  password: "Mot de passe",
  signIn: "Se connecter",
  codeSent: (email) => `Nous avons envoyé six chiffres à ${email}. Ils sont valables dix minutes.`,
  code: "Code",
  newCode: "Envoyer un nouveau code",
  otherAddress: "Utiliser une autre adresse",
  firstTime: "C’est votre première visite. Comment les autres doivent-ils vous appeler\u00a0?",
  name: "Votre nom",
  goOn: "Continuer",
};
