import { invitationPage } from "../../../../functions/domain/texts/es/invitation-page.ts";
import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  ...invitationPage,
  you: (name) => `${name} (usted)`,
  facts: { place: "Lugar", type: "Tipo", organizer: "Organiza", people: "Asistentes", about: "Descripción" },
  responses: { pending: "sin respuesta", accepted: "ha aceptado", tentative: "quizá", declined: "ha rechazado" },
  chooseDay: "Elija un día",
  noTimes: "No hay nada libre en este mes.",
  otherTime: "Elegir otra hora",
  timesFound: (count, date) => `${count === 1 ? "1 hora" : `${count} horas`} el ${date}.`,
  keep: "No, quedarme",
};
