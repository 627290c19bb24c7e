import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  timeFor: (time, who) => `${time} para ${who}`,
  instead: "Estas horas están libres en su lugar:",
  nothingFound: "No hay ninguna hora que proponer.",
  withoutWishes: (count) =>
    count === 1 ? "Sin el deseo que estorba habría una hora." : `Sin el deseo que estorba habría ${count} horas.`,
  dropWish: "Renunciar a él",
  emptyBecause: {
    organizer_unavailable: "Quien organiza no tiene tiempo en estos días.",
    attendees_unavailable: "Quien organiza tiene tiempo, pero nunca cuando todos pueden.",
    in_the_past: "Estos días ya han pasado.",
    too_soon: "Quien organiza pide más antelación.",
    no_open_hours: "No hay horas abiertas en estos días.",
    range_too_short: "Ninguna franja abierta de estos días es lo bastante larga.",
    outside_booking_window: "Estos días están demasiado lejos para reservarlos ya.",
    no_other_time: "Solo la hora actual les viene bien a todos.",
    against_wishes: "Hay horas, pero ninguna que permitan sus deseos.",
  },
};
