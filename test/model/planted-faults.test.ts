import { expect, test } from "vitest";
import type { Fault } from "./explorer/scenario.ts";
import {
  forgotten,
  inHalves,
  isNoticed,
  type Mistake,
  unannounced,
  unfenced,
  untold,
  withoutMemory,
} from "./mistakes.ts";
import { bookings } from "./scenarios/bookings.ts";
import { changes } from "./scenarios/changes.ts";
import { edits } from "./scenarios/edits.ts";
import { followers, toldInParts, toldTwice } from "./scenarios/followers.ts";
import { lookBesideAnswer, looks } from "./scenarios/looks.ts";
import { messages, sentByTwo, sentWhileMoved, toldAgain } from "./scenarios/messages.ts";
import { people } from "./scenarios/people.ts";
import { smallPlans } from "./scenarios/plans.ts";
import { strangers } from "./scenarios/strangers.ts";

test.each<[what: string, mistake: Mistake, noticedBy: string, kind?: Fault]>([
  [
    "a page that was read is not checked",
    forgotten(/ DAY#/, /ConditionCheck/),
    "two book one date, which is two in UTC, and one is the limit",
  ],
  ["a page is written whatever has become of it", forgotten(/ DAY#/, /Update/), "accepted after declining / they book"],
  ["a new page is written over another", forgotten(/ DAY#/, /Put/), "two book one slot"],
  ["a meeting is written whatever has become of it", forgotten(/ MEETING$/), "cancelled / answered"],
  [
    "an answer is kept over another",
    forgotten(/ IDEMPOTENCY#/),
    "booked with a key and sent again / cancelled / another books",
    "killed-after",
  ],
  [
    "a refusal under a key leaves room for what was sent before",
    unfenced,
    "booked with a key and sent again / the hours are closed",
    "killed-late",
  ],
  [
    "invitations are written whatever has become of them",
    forgotten(/ INVITATIONS#/),
    "the twentieth invitation / the twenty-first",
  ],
  ["a type is written whatever has become of it", forgotten(/ TYPE#/), "a type is changed twice as it was seen"],
  ["admins are noted whatever has become of them", forgotten(/ ADMINS$/), "two admins give the role up"],
  ["an address is claimed whoever has it", forgotten(/ UNIQUE$/), "two sign up with one address"],
  ["an address that is invited is claimed whoever has it", forgotten(/ UNIQUE$/), "two invite one new address"],
  [
    "somebody is invited whatever has become of them",
    forgotten(/ PROFILE$/, /Update/),
    "somebody is forgotten / invited by their address",
  ],
  [
    "new addresses are counted however many there are",
    forgotten(/ NEW-ADDRESSES#/),
    "the last new address of the day / one more",
  ],
  ["an event is counted as often as it is told", forgotten(/ EVENTS$/), `count-events: ${toldTwice}`],
  ["people are counted as often as it is told", forgotten(/^ACTIVE#/), `count-events: ${toldTwice}`],
  ["habits are written whatever has become of them", forgotten(/ HABITS$/), `learn-habits: ${toldInParts}`],
  ["a look is kept whatever was counted meanwhile", forgotten(/^ORGANIZERS#/), lookBesideAnswer],
  ["a look does not say that it has begun", unannounced, lookBesideAnswer],
  ["the turn of telling somebody is taken whoever has it", forgotten(/ NEWS$/), sentByTwo],
  ["news waits as often as it is told", forgotten(/ (NEWS|MESSAGE)#/), toldAgain],
  ["nobody remembers up to where somebody was told", untold, sentWhileMoved],
  ["a transaction is two", inHalves, "applied", "killed-after"],
  ["meetings forget all changes but the last", withoutMemory, "two move one meeting", "lost"],
])("%s: noticed", async (_, mistake, noticedBy, kind) => {
  const scenario = [
    ...bookings,
    ...changes,
    ...edits,
    ...followers,
    ...looks,
    ...messages,
    ...people,
    ...smallPlans,
    ...strangers,
  ].find(({ name }) => name === noticedBy)!;
  expect(await isNoticed(mistake, scenario, kind)).toBe(true);
});
