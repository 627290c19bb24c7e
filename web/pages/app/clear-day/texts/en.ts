/** Clearing a day. */
export const texts = {
  title: "Clear a day",
  intro: "All your meetings of a day find new times together. Nothing moves before you have seen where to.",
  forOrganizers: "Only organizers have meetings that they can move all at once.",
  date: "Day to clear",
  nothingOn: (date: string) => `You host no meetings on ${date}.`,
  which: "What moves",
  reason: "Reason",
  reasonHint: "It stands in the history of the meetings, for everybody on them.",
  propose: "Propose new times",
  planning: "Looking for times …",
  planned: (moves: number, staying: number) =>
    `${moves === 1 ? "One meeting finds a new time" : `${moves} meetings find new times`}${
      staying === 0 ? "." : staying === 1 ? ", one stays where it is." : `, ${staying} stay where they are.`
    }`,
  before: "Before",
  after: "After",
  goesTo: "goes to",
  leaveOut: "Leave out",
  takeIn: "Move it too",
  leftOut: "You have left it out.",
  staying: "Staying",
  meeting: "Meeting",
  because: {
    no_slot: "You have no time for it.",
    no_common_time: "Its people have no time in common.",
    crowded_out: "The other meetings of the day take the times that there are.",
    against_wishes: "There are times, but none that your wishes allow.",
    running: "It has begun.",
    changed: "Somebody has changed it in the meantime.",
  },
  withoutWishes: (count: number) =>
    count === 1
      ? "Without the wish that is in the way there would be one."
      : `Without the wish that is in the way there would be ${count}.`,
  otherWishes: "Other day or wishes",
  planAgain: "Plan again",
  newPlan: "New plan",
  moveAll: (count: number) => (count === 1 ? "Move it" : `Move ${count} meetings`),
  moveNone: "Move none",
  moving: (count: number) => (count === 1 ? "Moving …" : `Moving ${count} meetings …`),
  goOn: "Go on moving",
  applied: "Done: the meetings have moved, and everybody is told.",
  toCalendar: "To the calendar",
  otherTime: "Another time",
  openPlans: "Plans that wait to be applied",
};
