import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Anmelden",
  intro: "Geben Sie Ihre Adresse ein, und wir senden Ihnen einen Code. Ein Passwort ist nicht nötig.",
  email: "E-Mail-Adresse",
  sendCode: "Code senden",
  usePassword: "Stattdessen ein Passwort verwenden",
  useCode: "Stattdessen einen Code verwenden",
  password: "Passwort",
  signIn: "Anmelden",
  codeSent: (email) => `Wir haben sechs Ziffern an ${email} gesendet. Sie gelten zehn Minuten.`,
  code: "Code",
  newCode: "Neuen Code senden",
  otherAddress: "Andere Adresse verwenden",
  firstTime: "Sie sind neu hier. Wie sollen andere Sie nennen?",
  name: "Ihr Name",
  goOn: "Weiter",
};
