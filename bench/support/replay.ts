import { randomUUID } from "node:crypto";
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { addDays } from "../../functions/domain/time/calendar-date.ts";
import { bookMeeting } from "../../functions/operations/meetings/book-meeting.ts";
import { newId } from "../../functions/runtime/ids.ts";
import type { Table } from "../../functions/runtime/table.ts";
import { call } from "../../test/support/call.ts";
import { bookingOf, meetingsADay, type Pair, startOf } from "./people.ts";
import { type Recorded, recorded } from "./recorded.ts";
import { servicesOn } from "./services.ts";

/** What a day of bookings reads and writes, as JSON text, and whose ids stand in it. */
export interface DayOfBookings {
  /** For each booking a read and a transaction. */
  commands: Recorded[];
  pair: Pair;
  meetingIds: string[];
  idempotencyKeys: string[];
}

/** Books the first day of a diary for real, and notes what that asks of the database. */
export async function recordDay(table: Table, pair: Pair, firstDay: number, withKey: boolean): Promise<DayOfBookings> {
  const sent = recorded(table);
  const meetingIds: string[] = [];
  const idempotencyKeys: string[] = [];
  for (let place = 0; place < meetingsADay; place++) {
    const key = randomUUID();
    const { status, body } = await call(bookMeeting, servicesOn(table), {
      as: { userId: pair.attendee.userId },
      body: bookingOf(pair, startOf(place, firstDay)),
      headers: withKey ? { "idempotency-key": key } : {},
    });
    if (status !== 201) throw new Error(`The booking to record was refused: ${body.detail}`);
    meetingIds.push(body.id);
    idempotencyKeys.push(key);
  }
  return { commands: sent(), pair, meetingIds, idempotencyKeys };
}

/** The same reads and writes for another pair, so many days later, one function a booking; to be called in their order. */
export function replayed(day: DayOfBookings, table: Table, pair: Pair, daysLater: number): (() => Promise<void>)[] {
  const ids = new Map([
    [day.pair.organizer.userId, pair.organizer.userId],
    [day.pair.attendee.userId, pair.attendee.userId],
    [day.pair.meetingTypeId, pair.meetingTypeId],
    ...day.meetingIds.map((id) => [id, newId()] as const),
    ...day.idempotencyKeys.map((key) => [key, randomUUID()] as const),
  ]);
  const anyId = new RegExp([...ids.keys()].join("|"), "g");
  const inputs = day.commands.map(({ input }) =>
    JSON.parse(
      JSON.stringify(input)
        .replace(anyId, (id) => ids.get(id)!)
        .replace(/DAY#([\d-]+)/g, (_, date) => `DAY#${addDays(date, daysLater)}`),
    ),
  );
  return day.meetingIds.map((_, place) => async () => {
    await table.client.send(new BatchGetCommand(inputs[2 * place] as BatchGetCommandInput));
    await table.client.send(new TransactWriteCommand(inputs[2 * place + 1] as TransactWriteCommandInput));
  });
}
