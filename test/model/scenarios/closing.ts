import { eraseClosedAccounts } from "../../../functions/events/erase-closed-accounts.ts";
import { deleteMe } from "../../../functions/operations/accounts/delete-me.ts";
import { meetingsIn } from "../../support/histories.ts";
import { type End, everyFault, type Fault, type Scenario, type Session } from "../explorer/scenario.ts";
import { ask, bookingBy, invitationBy, session } from "./requests.ts";
import { at, first, office } from "./setting.ts";
import { tell } from "./stream.ts";

export function accountClosedBy(as: string): Session {
  return session({ as, operation: deleteMe }, { writes: "any" });
}

/** What the stream calls for each change of the table. */
export const erasing: Session = {
  name: "erase-closed-accounts",
  writes: "steps",
  follows: true,
  neverSucceeds: true,
  repeats: 3,
  act: async (services, nextChange) => {
    for (;;) await tell(eraseClosedAccounts, [await nextChange()], services);
  },
};

/** Of whoever has left nothing is left but the note that they left, and nobody meets them any more. */
export function leftBehindBy(userId: string) {
  return ({ items, outcomes, schedule }: End): string[] => {
    // What has failed too often is told again, later than anything here; what a slow transaction hides goes when the note expires.
    const hasFailed = outcomes.some(({ session, status }) => session.follows && status !== "waiting");
    if (outcomes[0]?.status !== "answered" || hasFailed || /slow/.test(schedule.join())) return [];
    const meetings = meetingsIn(items).filter(
      ({ status, organizerId, attendees }) =>
        status !== "cancelled" && [organizerId, ...attendees.map((attendee) => attendee.userId)].includes(userId),
    );
    const own = items.filter(({ pk, sk }) => pk === `USER#${userId}` && sk !== "LEAVING");
    return [
      ...meetings.map(({ organizerId }) => `${userId} is still on a meeting of ${organizerId}`),
      ...own.map(({ sk }) => `left behind: ${sk.split("#")[0]}`),
    ];
  };
}

function closed(who: string, name: string, other: Session, oneFault: readonly Fault[] = []): Scenario {
  return {
    name: `${who} closes their account / ${name}`,
    setup: async (services) => {
      await office(services);
      await ask(services, bookingBy("ann", "olga", at("12:00")));
    },
    sessions: [accountClosedBy(who), other, erasing],
    oneFault,
    rangeReadsMatter: true,
    check: leftBehindBy(who),
  };
}

export const closing: Scenario[] = [
  {
    name: "alone: an account is closed",
    oneFault: everyFault,
    setup: office,
    sessions: [accountClosedBy("cal")],
  },
  closed("cal", "they book", session(bookingBy("cal", "olga", at("10:00"))), ["lost"]),
  {
    // Erasing may see their day before it can see the meeting.
    ...closed("cal", "they book, and it is seen item by item", session(bookingBy("cal", "olga", at("10:00"))), [
      "slow",
    ]),
    maxInterruptions: 0,
  },
  closed("cal", "they are invited", session(bookingBy("ann", "olga", at("10:00"), { attendeeIds: ["cal"] }))),
  closed("cal", "they are added", session(invitationBy("olga", first, ["cal"]))),
  closed("olga", "they are booked", session(bookingBy("ann", "olga", at("10:00")))),
];
