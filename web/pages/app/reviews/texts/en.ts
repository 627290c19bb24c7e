/** Reviews of meetings that are over. */
export const texts = {
  title: "Reviews",
  intro: (days: number) =>
    `Whether your meetings of the last ${days} days were worth it. Nobody but you sees your review; organizers see averages, and comments without names, once three others have said something.`,
  nothing: "No meeting of yours has ended lately.",
  myReview: "My review",
  rating: "Was it worth it? 1 is not at all, 5 is very much",
  aspects: { usefulness: "Usefulness", preparation: "Preparation", punctuality: "Punctuality" },
  comment: "Comment",
  commentHint: "Shown to the organizer without your name.",
  save: "Save the review",
  change: "Change the review",
  takeBack: "Take it back",
  saved: "Saved.",
  takenBack: "Taken back.",
  others: "What the others say",
  withheld: "Nothing is shown until three others have reviewed the meeting, so that nobody can be recognized.",
  average: (rating: string, count: number) => `${rating} of 5 on average, from ${count} reviews.`,
};
