import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  copy: "Copiar",
  copied: "Copiado",
  copyByHand: "Copiar a mano",
  saved: "Guardado.",
  unitOf: (label) => `${label}: unidad`,
  units: { minutes: "minutos", hours: "horas", days: "días" },
  page: "enlace a su página",
  handle: "Nombre de su página",
  handleHint: "De 3 a 30 letras minúsculas, cifras y guiones.",
  oldHandle: "El nombre actual seguirá llevando a usted durante 90 días.",
  changeHandle: "Cambiar",
  fromMonth: "Desde",
  toMonth: "Hasta",
  leaveUnsaved: "Lo que ha cambiado aquí aún no se ha guardado. ¿Salir de todos modos?",
  changedMeanwhile: "Esto se ha cambiado en otro lugar. Aquí está lo nuevo; lo que usted ha introducido se conserva.",
  keepMine: "Reemplazar por lo mío",
  takeTheirs: "Tomar el nuevo estado",
  undo: "Deshacer",
  undone: "Deshecho.",
};
