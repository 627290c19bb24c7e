import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  chooseDay: "Elija un día",
  timesFound: (count, date) => `${count === 1 ? "1 hora" : `${count} horas`} el ${date}.`,
  nextFree: (date) => `Próximo día libre: ${date}`,
  firstFree: "Al primer día libre",
  nothingFree: "No hay nada libre en este mes.",
  nothingFreeOn: (date) => `No hay nada libre el ${date}. Se muestra el día libre más cercano.`,
  emptyBecause: {
    organizer_unavailable: "No se han publicado horas para las próximas semanas.",
    no_open_hours: "No hay horas abiertas en estas semanas.",
    too_soon: "Se necesita más antelación de la que queda en estas semanas.",
    outside_booking_window: "Todavía no se puede reservar con tanta antelación.",
    range_too_short: "Las horas abiertas son más cortas que esta reunión.",
    in_the_past: "Estas horas ya han pasado.",
    all_taken: "Todo está ocupado en estas semanas.",
  },
  clock: "Reloj",
  hours12: "12 h",
  hours24: "24 h",
  theirClock: (name, city) => `Debajo de cada hora: el reloj de ${name} (${city}).`,
  addToCalendar: "Añadir a su calendario",
  calendarFile: "Archivo de calendario",
};
