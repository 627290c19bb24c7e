/** What a calendar program shows of a meeting, besides its own words. */
export const calendarFiles = {
  people: (people: string) => `With ${people}`,
  organizer: (name: string) => `${name} (organizer)`,
  attendee: {
    pending: (name: string) => `${name} (has not answered)`,
    accepted: (name: string) => `${name} (accepted)`,
    declined: (name: string) => `${name} (declined)`,
    tentative: (name: string) => `${name} (maybe)`,
  },
  answersByLink:
    "Answers that you give in your calendar do not reach us. Please answer by the link in the mail or in Meeting Scheduler.",
  feedName: (name: string) => `Meetings of ${name}`,
};
