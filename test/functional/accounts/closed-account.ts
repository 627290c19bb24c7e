import { randomUUID } from "node:crypto";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { eraseClosedAccounts } from "../../../functions/events/erase-closed-accounts.ts";
import type { ItemChange } from "../../../functions/events/trigger/event-function.ts";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { addFocusBlock } from "../../../functions/operations/availability/add-focus-block.ts";
import { removeFocusBlock } from "../../../functions/operations/availability/remove-focus-block.ts";
import { replaceAvailability } from "../../../functions/operations/availability/replace-availability.ts";
import { createMeetingType } from "../../../functions/operations/meeting-types/create-meeting-type.ts";
import { bookMeeting } from "../../../functions/operations/meetings/book-meeting.ts";
import { cancelMeeting } from "../../../functions/operations/meetings/cancel-meeting.ts";
import { removeAttendee } from "../../../functions/operations/meetings/remove-attendee.ts";
import { rescheduleMeeting } from "../../../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../../../functions/operations/meetings/respond-to-invitation.ts";
import { putMyReview } from "../../../functions/operations/reviews/put-my-review.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import type { AccountServices } from "../../../functions/services/services.ts";
import type { Key } from "../../../functions/store/table/key.ts";
import { newAccountServices, signingUp } from "../../support/account-services.ts";
import { call } from "../../support/call.ts";
import type { TestClock } from "../../support/clock.ts";
import { asDeclared } from "../../support/declared.ts";
import { newPerson, type Person } from "../../support/person.ts";
import { recorded } from "../../support/table/recorded.ts";
import type { TestUserPool } from "../../support/user-pool.ts";

/** Somebody about to leave, with a past and with plans, among people who stay. */
export interface Leaver {
  services: AccountServices & { clock: TestClock };
  lea: Person;
  email: string;
  name: string;
  /** Organizers both. */
  olga: Person;
  otto: Person;
  ben: Person;
  meetings: {
    hostedThen: string;
    attendedThen: string;
    hostedNext: string;
    attendedNext: string;
    alone: string;
    /** Called off while Lea was on it. */
    off: string;
    /** Lea left it, and Ben had left it before. */
    left: string;
  };
  /** Every write, in order. */
  changes: ItemChange[];
}

const everyDay = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

export async function newLeaver(users: TestUserPool): Promise<Leaver> {
  const plain = await newAccountServices(users);
  const { table, changes } = recorded(plain.table);
  const services = { ...plain, table };
  const name = `Lea ${randomUUID()}`;
  const email = `lea-${randomUUID()}@example.com`;
  const { userId } = (await signingUp(services, email, { role: "organizer", name })).body;
  const lea: Person = { userId };
  const [olga, otto, ben] = [
    await newPerson(table, ["organizer"]),
    await newPerson(table, ["organizer"]),
    await newPerson(table, []),
  ];
  const ask = async (operation: AnyOperation, as: Person, options: object = {}) => {
    const { status, body } = await call(operation, services, { as, ...options });
    if (status >= 400) throw new Error(`${operation.name}: ${JSON.stringify(body)}`);
    return body;
  };
  for (const as of [lea, olga, otto]) {
    const weekly = everyDay.map((day) => ({ day, start: "00:00", end: "24:00" }));
    await ask(replaceAvailability, as, { body: { timeZone: "UTC", weekly, overrides: [] } });
  }
  const book = async (as: Person, organizer: Person, start: string, others: Person[] = []): Promise<string> => {
    const attendeeIds = others.map((one) => one.userId);
    const request = {
      organizerId: organizer.userId,
      meetingTypeId: "one-on-one",
      start,
      title: "Planning",
      attendeeIds,
    };
    return (await ask(bookMeeting, as, { body: request })).id;
  };

  const hostedThen = await book(ben, lea, "2026-12-02T09:00:00Z", [olga]);
  const attendedThen = await book(lea, olga, "2026-12-02T10:00:00Z", [ben]);
  const hostedNext = await book(ben, lea, "2026-12-10T09:00:00Z", [olga]);
  const attendedNext = await book(ben, olga, "2026-12-10T23:30:00Z", [lea, otto]);
  const alone = await book(lea, otto, "2026-12-11T10:00:00Z");
  const off = await book(lea, olga, "2026-12-11T11:00:00Z", [ben]);
  const left = await book(lea, olga, "2026-12-11T12:00:00Z", [ben, otto]);
  const about = (id: string, body: object = {}) => ({ params: { id }, body });
  await ask(respondToInvitation, olga, about(hostedThen, { response: "accepted" }));
  await ask(rescheduleMeeting, lea, about(hostedNext, { start: "2026-12-10T15:00:00Z", reason: "Sorry." }));
  await ask(cancelMeeting, olga, about(off));
  await ask(cancelMeeting, ben, about(left));
  await ask(removeAttendee, lea, { params: { id: left, userId: lea.userId } });
  const keep = (start: string, end: string) =>
    ask(addFocusBlock, lea, { body: { start, end, title: "Writing" }, headers: { "idempotency-key": start } });
  await keep("2026-12-14T09:00:00Z", "2026-12-14T11:00:00Z");
  const givenUp = await keep("2026-12-15T09:00:00Z", "2026-12-15T11:00:00Z");
  await ask(removeFocusBlock, lea, { params: { id: givenUp.id } });
  await ask(createMeetingType, lea, {
    body: { name: `${name}'s hour`, durationMinutes: 60 },
  });

  services.clock.set("2026-12-04T09:00:00Z");
  await ask(putMyReview, lea, about(attendedThen, { rating: 2, comment: `Says ${name}` }));
  await ask(putMyReview, ben, about(attendedThen, { rating: 5 }));
  const meetings = { hostedThen, attendedThen, hostedNext, attendedNext, alone, off, left };
  return { services, lea, email, name, olga, otto, ben, meetings, changes };
}

/** Hands what was written since then to the function that forgets, as the stream does: also what that writes itself. */
export async function inTheBackground({ services, changes }: Leaver, since: number): Promise<void> {
  for (let place = since; place < changes.length; place++) await hear(changes[place]!, services);
}

/** Hands one change on, where it is one that the function wants to hear of, and holds it to what it is granted. */
export async function hear(change: ItemChange, services: AccountServices): Promise<void> {
  const kind = !change.before ? "INSERT" : !change.after ? "REMOVE" : "MODIFY";
  const concerns = eraseClosedAccounts.interests.some(
    (interest) => change.sk.startsWith(interest.sortKey) && interest.changes.includes(kind),
  );
  if (!concerns) return;
  const { name, needs } = eraseClosedAccounts;
  await asDeclared({ name, needs } as AnyOperation, services, () => eraseClosedAccounts.handle([change], services));
}

/** The change that the stream tells of an item that stands, as if it had just been written. */
export async function asWritten(table: Table, key: Key): Promise<ItemChange> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: { ...key }, ConsistentRead: true }),
  );
  return { ...key, at: 0, before: undefined, after: Item };
}
