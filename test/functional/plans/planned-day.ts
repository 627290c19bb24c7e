import { expect } from "vitest";
import type { Edit } from "../../../functions/domain/meetings/edit.ts";
import type { Meeting } from "../../../functions/domain/meetings/meeting.ts";
import { formatUtc, parseInstant } from "../../../functions/domain/time/format.ts";
import { applyPlan } from "../../../functions/operations/plans/apply-plan.ts";
import { getPlan } from "../../../functions/operations/plans/get-plan.ts";
import { proposePlan } from "../../../functions/operations/plans/propose-plan.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import type { Services } from "../../../functions/services/services.ts";
import type { StoredItem } from "../../../functions/store/table/key.ts";
import { type Answer, call } from "../../support/call.ts";
import { editsIn, meetingsIn } from "../../support/histories.ts";
import { dayPagesIn, doubleBookingsIn, inconsistenciesIn } from "../../support/inconsistencies.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { storeAsBooked, storedMeeting, storePeople } from "../../support/stored-meetings.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";

/** The Tuesday that is to be cleared. */
export const tuesday = "2026-12-08";

/** A Tuesday full of an organizer's meetings, and what can be asked of it. */
export interface PlannedDay {
  office: Office;
  organizer: Person;
  propose(body?: Record<string, unknown>): Promise<Answer>;
  apply(id: string, more?: { headers?: Record<string, string>; table?: Table }): Promise<Answer>;
  read(id: string): Promise<Answer>;
}

/** What the table holds. */
export interface Holdings {
  items: StoredItem[];
  now: number;
  meetings: Meeting[];
  /** By the meeting's id: its history after the booking. */
  edits: Map<string, Edit[]>;
}

/**
 * A number of meetings on Tuesday, one after the other from nine in Berlin, each with its own people: `attendee-0-0`, `attendee-0-1`, …
 * are on the first. All of them work in Berlin from nine to five.
 */
export async function plannedDay(meetings: number, attendeesEach: number, minutes = 30): Promise<PlannedDay> {
  const office = await newOffice();
  const organizer = await office.organizer();
  const nine = parseInstant(`${tuesday}T08:00:00Z`);
  const stored = Array.from({ length: meetings }, (_, place) => {
    const attendeeIds = Array.from({ length: attendeesEach }, (_, index) => `attendee-${place}-${index}`);
    return storedMeeting(`meeting-${place}`, organizer.userId, attendeeIds, nine + place * minutes, minutes);
  });
  await storeAsBooked(office.services.table, stored);
  await storePeople(
    office.services.table,
    stored.flatMap(({ attendees }) => attendees.map(({ userId }) => userId)),
  );
  return { office, organizer, ...planning(office, organizer) };
}

/** What an organizer does with plans for Tuesday. */
export function planning(
  { services }: Pick<Office, "services">,
  organizer: Person,
): Pick<PlannedDay, "propose" | "apply" | "read"> {
  return {
    propose: (body = {}) =>
      call(proposePlan, services, { as: organizer, body: { date: tuesday, reason: "I am ill.", ...body } }),
    apply: (id, { headers = {}, table = services.table } = {}) =>
      call(applyPlan, { ...services, table }, { as: organizer, params: { id }, headers }),
    read: (id) => call(getPlan, services, { as: organizer, params: { id } }),
  };
}

export async function holdingsOf({ table, clock }: Services): Promise<Holdings> {
  const items = await readWholeTable(table);
  return { items, now: clock.now(), meetings: meetingsIn(items), edits: editsIn(items) };
}

/** Nobody is in two places at once, held times included. */
export function expectNobodyInTwoPlaces({ items }: Holdings): void {
  expect(doubleBookingsIn(items)).toEqual([]);
}

/** Besides focus time, the calendars hold exactly what the meetings say: nothing held, nothing left behind, nothing missing. */
export function expectAgreement(holdings: Holdings): void {
  expect(inconsistenciesIn(holdings.items, holdings.now)).toEqual([]);
  expect(heldBy(holdings)).toEqual([]);
}

/** Every meeting stands where the plan says, with one line in its history that says why. Nothing is held any more. */
export function expectApplied(holdings: Holdings, plan: Answer["body"]): void {
  expectAgreement(holdings);
  expect(plan.moves.length).toBe(holdings.meetings.length);
  for (const { meetingId, from, to } of plan.moves) {
    const meeting = holdings.meetings.find(({ id }) => id === meetingId)!;
    expect(meeting).toMatchObject({ start: parseInstant(to.start), end: parseInstant(to.end), status: "rescheduled" });
    expect(meeting.version).toBe(2);
    expect(holdings.edits.get(meetingId)).toMatchObject([
      {
        editType: "rescheduled",
        requestedBy: meeting.organizerId,
        from: { start: parseInstant(from.start), end: parseInstant(from.end) },
        to: { start: parseInstant(to.start), end: parseInstant(to.end) },
        reason: "I am ill.",
      },
    ]);
  }
}

/** No meeting has moved away from Tuesday, and nothing is held. */
export function expectNothingMoved(holdings: Holdings): void {
  expectAgreement(holdings);
  for (const { start } of holdings.meetings) expect(formatUtc(start)).toContain(tuesday);
}

/** The people on whose calendars time is held. */
export function heldBy({ items }: Holdings): string[] {
  const holding = dayPagesIn(items).filter(({ entries }) => [...entries.values()].some(({ kind }) => kind === "hold"));
  return [...new Set(holding.map(({ userId }) => userId))];
}
