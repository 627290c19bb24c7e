import type { calendarFiles as english } from "../en/calendar-files.ts";

export const calendarFiles: typeof english = {
  people: (people) => `Con ${people}`,
  organizer: (name) => `${name} (organiza)`,
  attendee: {
    pending: (name) => `${name} (sin respuesta)`,
    accepted: (name) => `${name} (ha aceptado)`,
    declined: (name) => `${name} (ha rechazado)`,
    tentative: (name) => `${name} (quizá)`,
  },
  answersByLink:
    "Las respuestas que dé en su calendario no nos llegan. Responda mediante el enlace del correo o en Meeting Scheduler.",
  feedName: (name) => `Reuniones de ${name}`,
};
