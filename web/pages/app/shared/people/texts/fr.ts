import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  hint: "Un nom ou une adresse e-mail complète.",
  added: (names) => `Ajouté\u00a0: ${names.join(", ")}.`,
  leaveOut: (who) => `Retirer ${who}`,
  byAddress: (address) => `Inviter ${address}`,
  nobody: "Personne ne porte ce nom. Une adresse e-mail complète permet d’inviter n’importe qui.",
};
