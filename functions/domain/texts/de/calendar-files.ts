import type { calendarFiles as english } from "../en/calendar-files.ts";

export const calendarFiles: typeof english = {
  people: (people) => `Mit ${people}`,
  organizer: (name) => `${name} (Organisation)`,
  attendee: {
    pending: (name) => `${name} (noch keine Antwort)`,
    accepted: (name) => `${name} (zugesagt)`,
    declined: (name) => `${name} (abgelehnt)`,
    tentative: (name) => `${name} (vielleicht)`,
  },
  answersByLink:
    "Antworten aus Ihrem Kalender kommen hier nicht an. Bitte antworten Sie über den Link in der E-Mail oder in Meeting Scheduler.",
  feedName: (name) => `Termine von ${name}`,
};
