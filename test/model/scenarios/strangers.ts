import { personAtAddress } from "../../../functions/domain/people/known-by-address.ts";
import { addAttendees } from "../../../functions/operations/meetings/add-attendees.ts";
import { forgetAfter } from "../../../functions/store/accounts/forgetting.ts";
import { newPersonWrites, profileFrom } from "../../../functions/store/people/profiles.ts";
import { transact } from "../../../functions/store/table/transaction.ts";
import { forgetStranger } from "../../../functions/use-cases/accounts/forget-stranger.ts";
import { meetingsIn } from "../../support/histories.ts";
import { type End, now, quickestFaults, type Scenario, type Services } from "../explorer/scenario.ts";
import { erasing } from "./closing.ts";
import { ask, bookingBy, session, twins } from "./requests.ts";
import { at, first, office, oneMeeting } from "./setting.ts";

const address = "new@example.org";

/** Olga and Otto both invite somebody, at different times. */
const olgaInvites = bookingBy("olga", "olga", at("10:00"), { attendeeEmails: [address] });
const ottoInvites = bookingBy("otto", "otto", at("11:00"), { attendeeEmails: [address] });

/** An address leads to one person, who is on all meetings to which it was invited, and is to be forgotten some day. */
function wrongStrangersIn({ items }: End): string[] {
  const strangers = items.filter(({ sk, account }) => sk === "PROFILE" && account === "none").map(profileFrom);
  const owners = items.filter(({ pk }) => pk === `UNIQUE#EMAIL#${address}`).map(({ userId }) => userId);
  const has = (userId: string, sk: string) => items.some((item) => item.pk === `USER#${userId}` && item.sk === sk);
  const invited = meetingsIn(items)
    .filter(({ status }) => status !== "cancelled")
    .flatMap(({ attendees }) => attendees.filter(({ email }) => email === address));
  return [
    ...(strangers.length > 1 ? [`${strangers.length} people have one address`] : []),
    ...strangers.filter(({ userId }) => !owners.includes(userId)).map(() => "an address leads to somebody else"),
    ...strangers.filter(({ userId }) => !has(userId, "FORGET")).map(() => "somebody is never forgotten"),
    ...strangers.filter(({ userId }) => !invited.some((one) => one.userId === userId)).map(() => "made for nothing"),
    ...invited.filter(({ userId }) => !has(userId, "PROFILE")).map(() => "somebody is invited who is not there"),
  ];
}

/** Ann has written to one new address today; she may write to one more. */
async function oneMoreAddress(services: Services): Promise<void> {
  await office(services);
  await ask(services, bookingBy("ann", "olga", at("09:00"), { attendeeEmails: ["first@example.org"] }));
}

function writtenTooOften({ items }: End): string[] {
  const written = items.find(({ pk, sk }) => pk === "USER#ann" && sk.startsWith("NEW-ADDRESSES#"))?.written;
  const strangers = items.filter(({ account }) => account === "none").length;
  return [
    ...(Number(written) > 2 ? [`${written} new addresses, and two are the limit`] : []),
    ...(written === strangers ? [] : [`${written} new addresses are counted, and there are ${strangers}`]),
  ];
}

/** Somebody whose only meeting was over long ago. */
async function longForgotten(services: Services): Promise<void> {
  await office(services);
  const stranger = personAtAddress(address, "sue", { userId: "olga", timeZone: "UTC", language: null }, "join", now);
  await transact(services.table, [...newPersonWrites(stranger), forgetAfter("sue", 0)]);
}

export const strangers: Scenario[] = [
  {
    name: "two invite one new address",
    oneFault: ["lost", "killed-after"],
    setup: office,
    sessions: [session(olgaInvites), session(ottoInvites)],
    check: wrongStrangersIn,
  },
  {
    name: "a new address is invited twice with one key",
    oneFault: ["lost", "killed-after"],
    setup: office,
    sessions: twins(olgaInvites, { repeats: 1 }),
    check: wrongStrangersIn,
  },
  {
    name: "a new address is invited / another books that time",
    setup: office,
    sessions: [session(olgaInvites), session(bookingBy("ben", "olga", at("10:00")))],
    check: wrongStrangersIn,
  },
  {
    name: "a new address is added / the meeting is booked by it elsewhere",
    oneFault: quickestFaults,
    setup: oneMeeting,
    sessions: [
      session({ as: "olga", operation: addAttendees, params: { id: first }, body: { attendeeEmails: [address] } }),
      session(bookingBy("otto", "otto", at("10:00"), { attendeeEmails: [address] })),
    ],
    check: wrongStrangersIn,
  },
  {
    name: "the last new address of the day / one more",
    oneFault: quickestFaults,
    setup: oneMoreAddress,
    sessions: [
      session(bookingBy("ann", "olga", at("10:00"), { attendeeEmails: ["second@example.org"] })),
      session(bookingBy("ann", "otto", at("10:00", "2026-12-09"), { attendeeEmails: ["third@example.org"] }), {
        name: "ann books Otto",
      }),
    ],
    check: writtenTooOften,
  },
  {
    name: "somebody is forgotten / invited by their address",
    oneFault: [],
    setup: longForgotten,
    sessions: [
      {
        name: "forget-stranger",
        writes: "any",
        act: (services) => forgetStranger(services, { userId: "sue" }),
      },
      session(olgaInvites),
      erasing,
    ],
    rangeReadsMatter: true,
    check: (end) => [
      ...wrongStrangersIn(end).filter((what) => what !== "made for nothing"),
      ...meetingsIn(end.items).flatMap(({ status }) =>
        status === "cancelled" ? ["a meeting is off for nothing"] : [],
      ),
    ],
  },
];
