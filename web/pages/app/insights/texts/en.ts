/** What HR sees of reviews. */
export const texts = {
  title: "Insights",
  intro:
    "How meetings are received across the organization: patterns, never persons. Nothing is shown of fewer than five reviewers, nor anything from which it could be found.",
  notAllowed: "Insights are for people with the role HR.",
  by: "By",
  groupings: {
    month: "Month",
    type: "Meeting type",
    organizer: "Organizer",
    weekday: "Day of the week",
    length: "Length",
  },
  lengths: {
    "up-to-15": "up to 15 min",
    "16-to-30": "16 to 30 min",
    "31-to-60": "31 to 60 min",
    "61-to-90": "61 to 90 min",
    "over-90": "over 90 min",
  },
  deleted: "Deleted",
  total: (count: number) => (count === 1 ? "One review" : `${count} reviews`),
  nothing: "There is nothing that can be shown for these months.",
  average: (rating: string) => `${rating} of 5 on average`,
  mark: (mark: number) => `${mark} of 5`,
  csv: "Download as CSV",
  group: "Group",
  reviews: "Reviews",
  rating: "Rating",
  usefulness: "Usefulness",
  preparation: "Preparation",
  punctuality: "Punctuality",
  inNoGroup: (count: number) =>
    `${count === 1 ? "One review is" : `${count} reviews are`} in no group shown here: these groups have too few reviewers, or would tell of one that has.`,
  withheld: "What is withheld",
  because: {
    too_few_reviewers: "Too few people have reviewed meetings of these months:",
    not_final: "Meetings of these months can still be reviewed:",
  },
};
