import { invitationPage } from "../../../../functions/domain/texts/de/invitation-page.ts";
import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  ...invitationPage,
  you: (name) => `${name} (Sie)`,
  facts: { place: "Ort", type: "Art", organizer: "Organisiert von", people: "Teilnehmende", about: "Worum es geht" },
  responses: { pending: "noch ohne Antwort", accepted: "zugesagt", tentative: "vielleicht", declined: "abgelehnt" },
  chooseDay: "Wählen Sie einen Tag",
  noTimes: "In diesem Monat ist nichts frei.",
  otherTime: "Andere Zeit wählen",
  timesFound: (count, date) => `${count === 1 ? "1 Zeit" : `${count} Zeiten`} am ${date}.`,
  keep: "Nein, dabei bleiben",
};
