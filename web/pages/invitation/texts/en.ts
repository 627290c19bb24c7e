import { invitationPage } from "../../../../functions/domain/texts/en/invitation-page.ts";

/** What the page without scripts says, and what this one says besides. */
export const texts = {
  ...invitationPage,
  you: (name: string) => `${name} (you)`,
  facts: { place: "Place", type: "Type", organizer: "Organizer", people: "Attendees", about: "About" },
  responses: { pending: "not answered", accepted: "accepted", tentative: "maybe", declined: "declined" } as Record<
    string,
    string
  >,
  chooseDay: "Choose a day",
  noTimes: "Nothing is free in this month.",
  otherTime: "Choose another time",
  timesFound: (count: number, date: string) => `${count === 1 ? "1 time" : `${count} times`} on ${date}.`,
  keep: "No, stay",
};
