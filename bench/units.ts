/** What the operations ask of the database and what AWS would bill for it, by the engine's own count. `node bench/units.ts` */

import { addDays } from "../functions/domain/time/calendar-date.ts";
import type { AnyOperation } from "../functions/http/operation.ts";
import { addAttendees } from "../functions/operations/meetings/add-attendees.ts";
import { bookMeeting } from "../functions/operations/meetings/book-meeting.ts";
import { cancelMeeting } from "../functions/operations/meetings/cancel-meeting.ts";
import { extendMeeting } from "../functions/operations/meetings/extend-meeting.ts";
import { getMeeting } from "../functions/operations/meetings/get-meeting.ts";
import { listMeetings } from "../functions/operations/meetings/list-meetings.ts";
import { removeAttendee } from "../functions/operations/meetings/remove-attendee.ts";
import { rescheduleMeeting } from "../functions/operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "../functions/operations/meetings/respond-to-invitation.ts";
import { applyPlan } from "../functions/operations/plans/apply-plan.ts";
import { proposePlan } from "../functions/operations/plans/propose-plan.ts";
import { listSlots } from "../functions/operations/slots/list-slots.ts";
import { previewSuggestions } from "../functions/operations/suggestions/preview-suggestions.ts";
import { suggestTimes } from "../functions/operations/suggestions/suggest-times.ts";
import { type CallOptions, call } from "../test/support/call.ts";
import { newPerson, type Person } from "../test/support/server/http.ts";
import { book, bookingOf, isWorkingDay, month, newBusyPair, newPair, timeOfDay, today } from "./support/people.ts";
import { recorded } from "./support/recorded.ts";
import { startServer } from "./support/server.ts";
import { servicesOn } from "./support/services.ts";
import { tableOf } from "./support/table.ts";

export interface UnitFigures {
  readUnits: number;
  writeUnits: number;
  /** Of the transactions, together. */
  actions: number;
  /** In the order in which they were sent. */
  commands: string;
  /** Of the handler, in this process: no HTTP. */
  milliseconds: number;
}

export async function benchUnits(): Promise<Record<string, UnitFigures>> {
  const server = await startServer();
  try {
    const table = server.openTable();
    const services = { ...servicesOn(table), model: undefined };
    const sent = recorded(table);
    const figures: Record<string, UnitFigures> = {};
    const spend = async (title: string, operation: AnyOperation, as: Person, options: Omit<CallOptions, "as">) => {
      const began = performance.now();
      const caller = { userId: as.userId };
      const { status, body } = await call(operation, services, { ...options, as: caller });
      const milliseconds = Math.round(10 * (performance.now() - began)) / 10;
      if (status >= 300) throw new Error(`${operation.name} was refused: ${body.detail}`);
      const commands = sent();
      figures[title] = {
        readUnits: commands.reduce((sum, { readUnits }) => sum + readUnits, 0),
        writeUnits: commands.reduce((sum, { writeUnits }) => sum + writeUnits, 0),
        actions: commands.reduce((sum, { input }) => sum + actionsIn(input), 0),
        commands: commands.map(({ command }) => command).join(", "),
        milliseconds,
      };
      return body;
    };

    const pair = await newPair(server.baseUrl, 30);
    const { organizer, attendee } = pair;
    for (const [day, entries] of [0, 10, 40].entries()) {
      const date = addDays(today, 10 * (day + 1));
      for (let place = 0; place < entries; place++) await book(server.baseUrl, pair, timeOfDay(date, place * 30));
      const body = bookingOf(pair, timeOfDay(date, 23 * 60));
      await spend(`book, ${entries} entries on both pages`, bookMeeting, attendee, { body });
    }
    const start = timeOfDay(addDays(today, 40), 600);
    const headers = { "idempotency-key": "one" };
    await spend("book with an Idempotency-Key", bookMeeting, attendee, { body: bookingOf(pair, start), headers });

    const guest = await newPerson(server.baseUrl);
    const body = { ...bookingOf(pair, timeOfDay(addDays(today, 41), 600)), attendeeIds: [guest.userId] };
    const { id } = await spend("book and invite one more", bookMeeting, attendee, { body });
    const params = { id };
    await spend("answer an invitation", respondToInvitation, guest, { params, body: { response: "accepted" } });
    await spend("read a meeting", getMeeting, guest, { params });
    await spend("extend", extendMeeting, organizer, { params, body: { byMinutes: 15 } });
    const later = timeOfDay(addDays(today, 42), 600);
    await spend("reschedule to another day", rescheduleMeeting, organizer, { params, body: { start: later } });
    const another = await newPerson(server.baseUrl);
    await spend("add an attendee", addAttendees, organizer, { params, body: { userIds: [another.userId] } });
    const whom = { ...params, userId: another.userId };
    await spend("remove an attendee", removeAttendee, organizer, { params: whom });
    await book(server.baseUrl, pair, timeOfDay(addDays(today, 42), 660));
    const push = { byMinutes: 30, onConflict: "push" };
    await spend("extend and push one", extendMeeting, organizer, { params, body: push });
    await spend("suggest three other times, three people", suggestTimes, organizer, { params, body: {} });
    const wish = { organizerId: organizer.userId, meetingTypeId: pair.meetingTypeId, attendeeIds: [guest.userId] };
    await spend("suggest three times for a new meeting, three people", previewSuggestions, attendee, { body: wish });
    await spend("cancel a meeting of three", cancelMeeting, organizer, { params, body: {} });

    const date = addDays(today, 50);
    for (let place = 0; place < 10; place++) await book(server.baseUrl, pair, timeOfDay(date, place * 30));
    const plan = await spend("propose a plan for ten", proposePlan, organizer, { body: { date, timeZone: "UTC" } });
    await spend("apply a plan for ten", applyPlan, organizer, { params: { id: plan.id } });

    const busy = await newBusyPair(server.baseUrl);
    const query = { organizerId: busy.organizer.userId, meetingTypeId: busy.meetingTypeId };
    const range = { from: month[0]!, to: month.at(-1)!, timeZone: "Europe/Berlin" };
    await spend("a month of slots", listSlots, busy.attendee, { query: { ...query, ...range } });
    const agenda = { date: month.find(isWorkingDay)!, timeZone: "Europe/Berlin" };
    await spend("a day's agenda of eight", listMeetings, busy.attendee, { query: agenda });
    return figures;
  } finally {
    await server.stop();
  }
}

function actionsIn(input: { TransactItems?: unknown[] }): number {
  return input.TransactItems?.length ?? 0;
}

if (import.meta.main) console.log(tableOf(await benchUnits()));
