/** From nothing to a link that can be shared. */
export const texts = {
  title: "First steps",
  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  titles: {
    zone: "Where are you?",
    hours: "When can people meet you?",
    type: "What can they book?",
    link: "Share your page",
  },
  intros: {
    zone: "Your hours are kept on this clock. Everybody sees them on their own.",
    hours: "You can refine this later: days off, focus time, hours for one type only.",
    type: "One kind of meeting is enough to begin with.",
    link: "Name your page, and send its link to anybody: they book without an account.",
  },
  usualType: "Conversation",
  name: "Name",
  length: "Length in minutes",
  next: "Save and go on",
  skip: "Skip",
  done: "Done",
};
