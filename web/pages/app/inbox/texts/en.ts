/** The inbox of suggestions. */
export const texts = {
  title: "Inbox",
  intro: "These meetings no longer fit where they are.",
  nothing: "Nothing waits for you: all your meetings fit.",
  toCalendar: "To the calendar",
  meeting: "Meeting",
  somebody: "somebody",
  declinedBy: (names: readonly string[]) =>
    names.length === 0 ? "Somebody cannot come at this time." : `Declined by ${names.join(", ")}.`,
  causes: {
    focus_time: "It lies in time that is kept for focused work.",
    outside_availability: "It lies outside of your open hours.",
    rules_changed: "The rules of its type have changed, and it breaks one of them.",
  },
  bottleneck: (names: string) => `There would be times without ${names}.`,
  accept: "Accept",
  dismiss: "Leave it there",
  cancelMeeting: "Cancel the meeting",
  moved: (title: string, when: string) => `“${title}” has moved to ${when}.`,
  dismissed: (title: string) => `“${title}” stays where it is.`,
  cancelled: (title: string) => `“${title}” is cancelled.`,
  gone: "This has changed in the meantime, and no longer waits for you.",
  otherTimes: "Other times",
  cancelHint: "Nobody is left who comes. Everybody is told, and it cannot be undone.",
};
