/** What the operations ask of the database and what AWS would bill for it, by the engine's own count. `node bench/units.ts` */

import { addDays } from "../functions/domain/time/calendar-date.ts";
import type { AnyOperation } from "../functions/http/operation.ts";
import { bookMeeting } from "../functions/operations/meetings/book-meeting.ts";
import { cancelMeeting } from "../functions/operations/meetings/cancel-meeting.ts";
import { getMeeting } from "../functions/operations/meetings/get-meeting.ts";
import { listMeetings } from "../functions/operations/meetings/list-meetings.ts";
import { respondToInvitation } from "../functions/operations/meetings/respond-to-invitation.ts";
import { listSlots } from "../functions/operations/slots/list-slots.ts";
import { type CallOptions, call } from "../test/support/call.ts";
import { newPerson, type Person } from "../test/support/http.ts";
import { book, bookingOf, isWorkingDay, month, newBusyPair, newPair, timeOfDay, today } from "./support/people.ts";
import { recorded } from "./support/recorded.ts";
import { startServer } from "./support/server.ts";
import { servicesOn } from "./support/services.ts";
import { tableOf } from "./support/table.ts";

export interface UnitFigures {
  readUnits: number;
  writeUnits: number;
  /** In the order in which they were sent. */
  commands: string;
}

export async function benchUnits(): Promise<Record<string, UnitFigures>> {
  const server = await startServer();
  try {
    const table = server.openTable();
    const services = servicesOn(table);
    const sent = recorded(table);
    const figures: Record<string, UnitFigures> = {};
    const spend = async (title: string, operation: AnyOperation, as: Person, options: Omit<CallOptions, "as">) => {
      const { status, body } = await call(operation, services, { ...options, as: { userId: as.userId } });
      if (status >= 300) throw new Error(`${operation.name} was refused: ${body.detail}`);
      const commands = sent();
      figures[title] = {
        readUnits: commands.reduce((sum, { readUnits }) => sum + readUnits, 0),
        writeUnits: commands.reduce((sum, { writeUnits }) => sum + writeUnits, 0),
        commands: commands.map(({ command }) => command).join(", "),
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
    await spend("cancel a meeting of three", cancelMeeting, organizer, { params, body: {} });

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

if (import.meta.main) console.log(tableOf(await benchUnits()));
