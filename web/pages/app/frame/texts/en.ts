/** What stands around every view of the app. */
export const texts = {
  calendar: "Calendar",
  book: "Book",
  inbox: "Inbox",
  availability: "Availability",
  meetingTypes: "Meeting types",
  analytics: "Analytics",
  reviews: "Reviews",
  settings: "Settings",
  admin: "Admin",
  navigation: "Main",
  clearDay: "Clear a day",
  waiting: "Waiting:",
  toContent: "Skip to the content",
  signOut: "Sign out",
  notFound: "There is no such page.",
  toCalendar: "To the calendar",
};
