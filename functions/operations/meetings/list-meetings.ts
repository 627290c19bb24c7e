import * as z from "zod";
import { cursorTo } from "../../contract/cursor.ts";
import { calendarDate, commaSeparated, identifier, limit, pageOf, zoneName } from "../../contract/fields.ts";
import { meetingAnswer, meetingView } from "../../contract/meetings.ts";
import { agendaCursor, bound } from "../../contract/range.ts";
import { type CalendarEntry, type MeetingEntry, responses } from "../../domain/calendar/calendar-entry.ts";
import { type Meeting, type Status, statuses } from "../../domain/meetings/meeting.ts";
import { attendeeOf, roleOf } from "../../domain/meetings/participants.ts";
import { dayNumber } from "../../domain/time/calendar-date.ts";
import { type EpochMillisecond, millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import { assertRange, type Bound, endOf, startOf } from "../../domain/time/range.ts";
import { defineOperation } from "../../http/operation.ts";
import type { Table } from "../../runtime/table.ts";
import { readAgenda } from "../../store/calendar/agenda.ts";
import { readProfile } from "../../store/people/profiles.ts";

const maxDays = 400;
const defaultDays = 31;

const query = z
  .strictObject({
    from: bound.optional(),
    to: bound.optional(),
    date: calendarDate.optional(),
    timeZone: zoneName.optional(),
    status: commaSeparated(z.enum(statuses), statuses.length).optional(),
    role: z.enum(["organizer", "attendee"]).optional(),
    response: z.enum(responses).optional(),
    typeId: identifier.optional(),
    limit,
    cursor: agendaCursor,
  })
  .refine(({ date, from, to }) => !date || (!from && !to), {
    path: ["date"],
    message: "Say a date or a range, not both.",
  });
type Query = z.output<typeof query>;

export const listMeetings = defineOperation({
  name: "list-meetings",
  area: "meetings",
  method: "GET",
  path: "/v1/meetings",
  summary: "Lists your meetings, hosted and attended",
  description:
    "Ascending by start, and all that overlap the range: the 31 days from now unless you say otherwise, or one `date` in " +
    "`timeZone` (yours, if you name none). `status` takes several, with commas; cancelled meetings, and those that you " +
    "have left, are listed only when it names `cancelled`.",
  access: "signed-in",
  query,
  answer: { status: 200, schema: pageOf(meetingAnswer), description: "A page of your meetings." },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"] },
  handle: async ({ caller, query }, { table, clock }) => {
    const now = clock.now();
    const range = await rangeOf(query, caller.userId, table, now);
    assertRange(range, maxDays);
    const { meetings, next } = await readAgenda(table, {
      userId: caller.userId,
      range,
      standing: standingFilter(query, now),
      cancelled: cancelledFilter(query, caller.userId),
      after: query.cursor,
      limit: query.limit,
    });
    return {
      body: {
        items: meetings.map((meeting) => meetingView(meeting, now)),
        nextCursor: next ? cursorTo(next) : null,
      },
    };
  },
});

async function rangeOf(query: Query, userId: string, table: Table, now: EpochMillisecond): Promise<Interval> {
  const from: Bound | undefined = query.date ? { day: dayNumber(query.date) } : query.from;
  const to: Bound | undefined = query.date ? { day: dayNumber(query.date) } : query.to;
  const readsClock = [from, to].some((one) => one && "day" in one);
  const timeZone = query.timeZone ?? (readsClock ? (await readProfile(table, userId)).timeZone : "UTC");
  const start = from ? startOf(from, timeZone) : Math.floor(now / millisecondsPerMinute);
  return { start, end: to ? endOf(to, timeZone) : start + defaultDays * minutesPerDay };
}

function standingFilter(query: Query, now: EpochMillisecond): ((entry: CalendarEntry) => boolean) | undefined {
  const wanted = query.status;
  if (wanted && !wanted.some((status) => status !== "cancelled")) return undefined;
  return (entry) =>
    entry.kind === "meeting" &&
    (!wanted || wanted.includes(statusOf(entry, now))) &&
    (!query.role || entry.role === query.role) &&
    (!query.response || entry.response === query.response) &&
    (!query.typeId || entry.meetingTypeId === query.typeId);
}

function statusOf({ end, status }: MeetingEntry, now: EpochMillisecond): Status {
  return end * millisecondsPerMinute <= now ? "completed" : status;
}

function cancelledFilter(query: Query, userId: string): ((meeting: Meeting) => boolean) | undefined {
  if (!query.status?.includes("cancelled")) return undefined;
  return (meeting) =>
    (!query.role || roleOf(meeting, userId) === query.role) &&
    (!query.response || (attendeeOf(meeting, userId)?.response ?? "accepted") === query.response) &&
    (!query.typeId || meeting.meetingTypeId === query.typeId);
}
