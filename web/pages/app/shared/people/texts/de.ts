import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  hint: "Ein Name oder eine ganze E-Mail-Adresse.",
  added: (names) => `Hinzugefügt: ${names.join(", ")}.`,
  leaveOut: (who) => `${who} weglassen`,
  byAddress: (address) => `${address} einladen`,
  nobody: "So heißt niemand. Eine ganze E-Mail-Adresse lädt jeden ein.",
};
