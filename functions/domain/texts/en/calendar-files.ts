/** What a calendar program shows of a meeting, besides its own words. */
export const calendarFiles = {
  people: (people: string) => `With ${people}`,
  organizer: (name: string) => `${name} (host)`,
  attendee: {
    pending: (name: string) => `${name} (has not answered)`,
    accepted: (name: string) => `${name} (accepted)`,
    declined: (name: string) => `${name} (declined)`,
    tentative: (name: string) => `${name} (maybe)`,
  },
  answersByLink:
    "What you answer in your calendar does not reach the host. Please answer by the link in the mail or in Meeting Scheduler.",
  feedName: (name: string) => `Meetings of ${name}`,
};
