import type { calendarFiles as english } from "../en/calendar-files.ts";

export const calendarFiles: typeof english = {
  people: (people) => `Avec ${people}`,
  organizer: (name) => `${name} (organisation)`,
  attendee: {
    pending: (name) => `${name} (sans réponse)`,
    accepted: (name) => `${name} (a accepté)`,
    declined: (name) => `${name} (a décliné)`,
    tentative: (name) => `${name} (peut-être)`,
  },
  answersByLink:
    "Les réponses données dans votre agenda ne nous parviennent pas. Veuillez répondre par le lien de l’e-mail ou dans Meeting Scheduler.",
  feedName: (name) => `Réunions de ${name}`,
};
