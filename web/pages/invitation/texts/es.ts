import { invitationPage } from "../../../../functions/domain/texts/es/invitation-page.ts";
import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  ...invitationPage,
  you: (name) => `${name} (usted)`,
  facts: { place: "Lugar", type: "Tipo", people: "Asistentes", about: "Descripción" },
  responses: { pending: "sin respuesta", accepted: "ha aceptado", tentative: "quizá", declined: "ha rechazado" },
  otherTime: "Elegir otra hora",
  keep: "No, quedarme",
};
