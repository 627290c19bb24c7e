/** What is said of times that are proposed. */
export const texts = {
  timeFor: (time: string, who: string) => `${time} for ${who}`,
  instead: "These times are free instead:",
  nothingFound: "There is no time to suggest.",
  withoutWishes: (count: number) =>
    count === 1
      ? "Without the wish that is in the way there would be one time."
      : `Without the wish that is in the way there would be ${count} times.`,
  dropWish: "Give it up",
  emptyBecause: {
    organizer_unavailable: "The organizer has no time in these days.",
    attendees_unavailable: "The organizer has time, but never when everybody has.",
    in_the_past: "These days are over.",
    too_soon: "The organizer wants more notice than these days leave.",
    no_open_hours: "The organizer has no open hours in these days.",
    range_too_short: "No open hours of these days are long enough.",
    outside_booking_window: "These days are too far ahead to be booked yet.",
    no_other_time: "Only the present time suits everybody.",
    against_wishes: "There are times, but none that your wishes allow.",
  },
};
