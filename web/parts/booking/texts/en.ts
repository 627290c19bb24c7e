/** What the booking page and the page of a link say alike. */
export const texts = {
  chooseDay: "Choose a day",
  timesFound: (count: number, date: string) => `${count === 1 ? "1 time" : `${count} times`} on ${date}.`,
  nextFree: (date: string) => `Next free day: ${date}`,
  firstFree: "To the first free day",
  nothingFree: "Nothing is free in this month.",
  nothingFreeOn: (date: string) => `Nothing is free on ${date}. The nearest day is shown.`,
  emptyBecause: {
    organizer_unavailable: "No open hours have been published for the coming weeks.",
    no_open_hours: "There are no open hours in these weeks.",
    too_soon: "More notice is needed than is left in these weeks.",
    outside_booking_window: "Bookings are not open that far ahead.",
    range_too_short: "The open hours are shorter than this meeting.",
    in_the_past: "These times have passed.",
    all_taken: "Everything in these weeks is taken.",
  } as Record<string, string>,
  clock: "Clock",
  hours12: "12 h",
  hours24: "24 h",
  theirClock: (name: string, city: string) => `Below each time: ${name}’s clock (${city}).`,
  addToCalendar: "Add it to your calendar",
  calendarFile: "Calendar file",
};
