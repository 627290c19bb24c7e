/** What several views of the app say. */
export const texts = {
  copy: "Copy",
  copied: "Copied",
  copyByHand: "Copy this by hand",
  saved: "Saved.",
  unitOf: (label: string) => `${label}: unit`,
  units: { minutes: "minutes", hours: "hours", days: "days" },
  page: "link to your page",
  handle: "Name of your page",
  handleHint: "3 to 30 small letters, digits and dashes.",
  oldHandle: "The name that you have now goes on leading to you for 90 days.",
  changeHandle: "Change",
  fromMonth: "From",
  toMonth: "To",
  leaveUnsaved: "What you have changed here is not saved yet. Leave all the same?",
  changedMeanwhile:
    "This was changed somewhere else meanwhile. What is new stands here; what you have entered is kept.",
  keepMine: "Save mine over it",
  takeTheirs: "Take the new state",
  undo: "Undo",
  undone: "Undone.",
};
