import { invitationPage } from "../../../../functions/domain/texts/fr/invitation-page.ts";
import type { texts as english } from "./en.ts";

export const texts: typeof english = {
  ...invitationPage,
  you: (name) => `${name} (vous)`,
  facts: { place: "Lieu", type: "Type", organizer: "Organisé par", people: "Participants", about: "À propos" },
  responses: { pending: "sans réponse", accepted: "accepté", tentative: "peut-être", declined: "décliné" },
  chooseDay: "Choisissez un jour",
  noTimes: "Rien n’est libre ce mois-ci.",
  otherTime: "Choisir un autre horaire",
  timesFound: (count, date) => `${count === 1 ? "1 horaire" : `${count} horaires`} le ${date}.`,
  keep: "Non, rester",
};
