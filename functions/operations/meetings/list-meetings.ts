import * as z from "zod";
import { cursorInQuery, cursorOf, nextCursor } from "../../contract/cursor.ts";
import { calendarDate, commaSeparated, identifier, limit, pageOf, zoneName } from "../../contract/fields.ts";
import { meetingAnswer, meetingView } from "../../contract/meetings.ts";
import { bound, calendarPosition } from "../../contract/range.ts";
import { says } from "../../contract/says.ts";
import { responses } from "../../domain/calendar/calendar-entry.ts";
import { statuses } from "../../domain/meetings/meeting.ts";
import { dayNumber } from "../../domain/time/calendar-date.ts";
import { defineOperation } from "../../http/operation.ts";
import { listMeetings as list } from "../../use-cases/meetings/list-meetings.ts";

const cursor = cursorOf("meetings", calendarPosition);

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
    cursor: cursorInQuery(cursor),
  })
  .refine(({ date, from, to }) => !date || (!from && !to), {
    path: ["date"],
    message: says("dateOrRange"),
  });

export const listMeetings = defineOperation({
  name: "list-meetings",
  area: "meetings",
  method: "GET",
  path: "/v1/meetings",
  summary: "Lists the meetings that you host or attend",
  description:
    "Lists all meetings that overlap the range, ascending by start. Default: the next 31 days. `date` asks for one date in `timeZone`, " +
    "which is your own zone if you name none. `status` takes several statuses, separated by commas. Cancelled meetings are " +
    "listed only if it names `cancelled`, and those that you have left, or that you were taken off, only if it names `left`. A page may hold fewer than `limit` meetings, or none. The list goes " +
    "on while there is a `nextCursor`.",
  access: "signed-in",
  query,
  answer: { status: 200, schema: pageOf(meetingAnswer), description: "A page of your meetings." },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"] },
  handle: async ({ caller, query: { date, status: statuses, cursor: after, ...query } }, services) => {
    const range = date ? { from: { day: dayNumber(date) }, to: { day: dayNumber(date) } } : {};
    const request = { ...query, ...range, statuses, after, userId: caller.userId };
    const { meetings, next, at } = await list(services, request);
    const items = meetings.map((meeting) => meetingView(meeting, at, caller.userId));
    return { body: { items, nextCursor: nextCursor(cursor, next) } };
  },
});
