import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  closed: "Cerrado",
  add: "+ Añadir horario",
  copy: "Copiar a…",
  copyOf: (day) => `Copiar el ${day} a otros días`,
  copyThere: "Copiar",
  copied: (day) => `El horario del ${day} está copiado.`,
  from: (day) => `${day}, desde`,
  to: (day) => `${day}, hasta`,
  for: (day) => `${day}, para`,
  remove: (day, start, end) => `Quitar ${day} de ${start} a ${end}`,
  removed: (day) => `Horario del ${day} quitado.`,
  pastMidnight: "Hasta el día siguiente",
  anyType: "Todos los tipos de reunión",
  onlyFor: "Además, solo para",
  focus: "Reservado para usted",
  deletedType: "Un tipo eliminado: no cuenta",
  inactive: (name) => `${name} (inactivo)`,
  paused: "En pausa",
};
