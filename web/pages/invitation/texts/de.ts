import { invitationPage } from "../../../../functions/domain/texts/de/invitation-page.ts";
import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  ...invitationPage,
  you: (name) => `${name} (Sie)`,
  facts: { place: "Ort", type: "Art", people: "Teilnehmende", about: "Worum es geht" },
  responses: { pending: "noch ohne Antwort", accepted: "zugesagt", tentative: "vielleicht", declined: "abgelehnt" },
  otherTime: "Andere Zeit wählen",
  keep: "Nein, dabei bleiben",
};
