import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  hint: "Un nombre o una dirección de correo completa.",
  added: (names) => `Añadido: ${names.join(", ")}.`,
  leaveOut: (who) => `Quitar a ${who}`,
  byAddress: (address) => `Invitar a ${address}`,
  nobody: "Nadie se llama así. Con una dirección de correo completa se invita a cualquiera.",
};
