import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  title: "Despejar un día",
  intro:
    "Todas sus reuniones de un día encuentran juntas nuevas horas. Nada se mueve antes de que usted lo haya visto.",
  forOrganizers: "Solo quien organiza reuniones puede moverlas todas a la vez.",
  date: "Día que despejar",
  nothingOn: (date) => `Usted no organiza ninguna reunión el ${date}.`,
  which: "Qué se mueve",
  reason: "Motivo",
  reasonHint: "Figura en el historial de las reuniones, para todos los participantes.",
  propose: "Proponer nuevas horas",
  planning: "Buscando horas…",
  planned: (moves, staying) =>
    `${moves === 1 ? "Una reunión encuentra una nueva hora" : `${moves} reuniones encuentran nuevas horas`}${
      staying === 0 ? "." : staying === 1 ? ", una se queda donde está." : `, ${staying} se quedan donde están.`
    }`,
  before: "Antes",
  after: "Después",
  goesTo: "pasa al",
  leaveOut: "Excluir",
  takeIn: "Moverla también",
  leftOut: "Usted la ha excluido.",
  staying: "Lo que se queda",
  meeting: "Reunión",
  because: {
    no_slot: "Usted no tiene tiempo para ella.",
    no_common_time: "Sus participantes no tienen tiempo en común.",
    crowded_out: "Las demás reuniones del día ocupan las horas que hay.",
    against_wishes: "Hay horas, pero ninguna que permitan sus deseos.",
    running: "Ha comenzado.",
    changed: "Alguien la ha cambiado entretanto.",
  },
  withoutWishes: (count) =>
    count === 1 ? "Sin el deseo que estorba habría una." : `Sin el deseo que estorba habría ${count}.`,
  otherWishes: "Otro día u otros deseos",
  planAgain: "Planificar de nuevo",
  newPlan: "Nuevo plan",
  moveAll: (count) => (count === 1 ? "Mover" : `Mover ${count} reuniones`),
  moveNone: "No mover ninguna",
  moving: (count) => (count === 1 ? "Moviendo…" : `Moviendo ${count} reuniones…`),
  goOn: "Seguir moviendo",
  applied: "Hecho: las reuniones se han movido, y todos lo sabrán.",
  toCalendar: "Ir al calendario",
  otherTime: "Otra hora",
  openPlans: "Planes que esperan",
};
