import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  copy: "Kopieren",
  copied: "Kopiert",
  copyByHand: "Das von Hand kopieren",
  saved: "Gespeichert.",
  unitOf: (label) => `${label}: Einheit`,
  units: { minutes: "Minuten", hours: "Stunden", days: "Tage" },
  page: "Link zu Ihrer Seite",
  handle: "Name Ihrer Seite",
  handleHint: "3 bis 30 kleine Buchstaben, Ziffern und Bindestriche.",
  oldHandle: "Der bisherige Name führt noch 90 Tage zu Ihnen.",
  changeHandle: "Ändern",
  fromMonth: "Von",
  toMonth: "Bis",
  proof: "Bestätigen Sie, dass Sie es sind",
  proofWhy: (email) => `Das dürfen nur Sie. Wir haben sechs Ziffern an ${email} gesendet.`,
  code: "Code",
  newCode: "Neuen Code senden",
  changedMeanwhile:
    "Das wurde inzwischen anderswo geändert. Hier steht, was neu ist; was Sie eingegeben haben, bleibt erhalten.",
  keepMine: "Durch meines ersetzen",
  takeTheirs: "Den neuen Stand übernehmen",
  email: "E-Mail-Adresse",
  newPassword: "Neues Passwort",
  passwordHint: "Mindestens 12 Zeichen: Ein paar Wörter sind leicht zu merken und schwer zu erraten.",
  newPasswordHint: "Alle Sitzungen enden, außer der, die hier beginnt, und auch alle persönlichen Tokens.",
  sendCode: "Code senden",
  resetCodeSent: (email) =>
    `Wir haben sechs Ziffern an ${email} gesendet, falls es ein Konto mit dieser Adresse gibt. Mit ihnen gilt das neue Passwort.`,
};
