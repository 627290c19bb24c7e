import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  timeFor: (time, who) => `${time} für ${who}`,
  instead: "Diese Zeiten sind stattdessen frei:",
  nothingFound: "Es gibt keine Zeit vorzuschlagen.",
  withoutWishes: (count) =>
    count === 1
      ? "Ohne den Wunsch, der im Weg steht, gäbe es eine Zeit."
      : `Ohne den Wunsch, der im Weg steht, gäbe es ${count} Zeiten.`,
  dropWish: "Darauf verzichten",
  emptyBecause: {
    organizer_unavailable: "Die Gastgeberin oder der Gastgeber hat an diesen Tagen keine Zeit.",
    attendees_unavailable: "Wer einlädt, hat Zeit, aber nie dann, wenn alle können.",
    in_the_past: "Diese Tage sind vorbei.",
    too_soon: "So kurzfristig ist hier nichts zu buchen.",
    no_open_hours: "An diesen Tagen gibt es keine offenen Zeiten.",
    range_too_short: "Keine offene Zeit dieser Tage ist lang genug.",
    outside_booking_window: "Diese Tage liegen zu weit voraus, um schon gebucht zu werden.",
    no_other_time: "Nur die jetzige Zeit passt allen.",
    against_wishes: "Es gibt Zeiten, aber keine, die Ihre Wünsche zulassen.",
  },
};
