/** The calendar. */
export const texts = {
  title: "Calendar",
};
