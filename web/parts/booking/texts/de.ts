import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  chooseDay: "Wählen Sie einen Tag",
  timesFound: (count, date) => `${count === 1 ? "1 Zeit" : `${count} Zeiten`} am ${date}.`,
  nextFree: (date) => `Nächster freier Tag: ${date}`,
  firstFree: "Zum ersten freien Tag",
  nothingFree: "In diesem Monat ist nichts frei.",
  nothingFreeOn: (date) => `Am ${date} ist nichts frei. Gezeigt wird der nächste freie Tag.`,
  emptyBecause: {
    organizer_unavailable: "Für die kommenden Wochen sind keine Zeiten freigegeben.",
    no_open_hours: "In diesen Wochen sind keine Zeiten freigegeben.",
    too_soon: "In diesen Wochen bleibt nicht genug Vorlauf.",
    outside_booking_window: "So weit im Voraus kann noch nicht gebucht werden.",
    range_too_short: "Die freigegebenen Zeiten sind kürzer als dieser Termin.",
    in_the_past: "Diese Zeiten sind vorbei.",
    all_taken: "In diesen Wochen ist alles belegt.",
  },
  clock: "Uhr",
  hours12: "12 Std.",
  hours24: "24 Std.",
  theirClock: (name, city) => `Unter jeder Zeit: die Uhr von ${name} (${city}).`,
  addToCalendar: "In Ihren Kalender eintragen",
  calendarFile: "Kalenderdatei",
};
