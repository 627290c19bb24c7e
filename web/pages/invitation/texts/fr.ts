import { invitationPage } from "../../../../functions/domain/texts/fr/invitation-page.ts";
import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  ...invitationPage,
  you: (name) => `${name} (vous)`,
  facts: { place: "Lieu", type: "Type", people: "Participants", about: "À propos" },
  responses: { pending: "sans réponse", accepted: "accepté", tentative: "peut-être", declined: "décliné" },
  otherTime: "Choisir un autre horaire",
  keep: "Non, rester",
};
