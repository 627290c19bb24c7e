/** The page of a link in a mail. */
export const invitationPage = {
  standing: {
    cancelled: "This meeting is cancelled.",
    left: "You are no longer on this meeting. This is what it was when you left it.",
    completed: "This meeting is over.",
  },
  done: {
    accepted: "You have accepted. Your answer has arrived.",
    tentative: "You may come. Your answer has arrived.",
    declined: "You have declined. Your answer has arrived.",
    rescheduled: "The meeting is moved, and everybody else is asked again.",
    cancelled: "You have left the meeting.",
  },
  answer: {
    heading: "Your answer",
    now: {
      pending: "You have not answered yet.",
      accepted: "You have accepted.",
      tentative: "You may come.",
      declined: "You have declined.",
    },
    accepted: "Accept",
    tentative: "Maybe",
    declined: "Decline",
  },
  move: {
    heading: "Another time",
    open: "See free times",
    hint: "Everybody else is asked for an answer again.",
    day: "Day",
    show: "Show",
    dayBefore: "Day before",
    dayAfter: "Day after",
    times: (date: string) => `Free times on ${date}`,
    none: (date: string) => `There is no free time on ${date}.`,
    nextFree: (date: string) => `Next free times: ${date}`,
    nearest: "The nearest free times",
    choose: "Choose a time first.",
    submit: "Move the meeting",
  },
  cancel: {
    heading: "If you cannot come at all",
    leave: { hint: "You leave the meeting. It takes place without you.", submit: "Leave the meeting" },
    callOff: { hint: "Nobody else attends: the meeting is cancelled.", submit: "Cancel the meeting" },
  },
  reason: "Reason, if you want to give one",
  zone: { heading: "Times in another time zone", label: "Time zone", submit: "Show" },
  calendarFile: "Save for a calendar program",
  whose: (name: string, email: string) =>
    `This link acts in the name of ${name} (${email}). Whoever has it can do the same, so do not pass it on.`,
  problem: { heading: "This did not work", invalidLink: "Try the link in the newest mail about the meeting." },
};
