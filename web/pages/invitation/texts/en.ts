import { invitationPage } from "../../../../functions/domain/texts/en/invitation-page.ts";

/** What the page without scripts says, and what this one says besides. */
export const texts = {
  ...invitationPage,
  you: (name: string) => `${name} (you)`,
  facts: { place: "Place", type: "Type", people: "Attendees", about: "About" },
  responses: { pending: "not answered", accepted: "accepted", tentative: "maybe", declined: "declined" } as Record<
    string,
    string
  >,
  otherTime: "Choose another time",
  keep: "No, stay",
};
