import * as z from "zod";
import { commaSeparated, identifier, interval, zoneName } from "../../contract/fields.ts";
import { bound } from "../../contract/range.ts";
import { offersDuration } from "../../domain/meeting-types/meeting-type.ts";
import { assertCanInvite, assertParticipantsFit, bookableType, slotContextToBook } from "../../domain/meetings/book.ts";
import { Refusal } from "../../domain/refusal.ts";
import { findSlots } from "../../domain/slots/find-slots.ts";
import { slotAnswer } from "../../domain/slots/slot-answer.ts";
import { millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import { assertRange, endOf, startOf } from "../../domain/time/range.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import { defineOperation } from "../../http/operation.ts";
import { readBookingContextAround } from "../../store/meetings/booking-context.ts";
import { readProfile } from "../../store/people/profiles.ts";

const maxDays = 62;
const maxSlots = 5_000;

export const listSlots = defineOperation({
  name: "list-slots",
  area: "slots",
  method: "GET",
  path: "/v1/slots",
  summary: "Lists the times that you can book with an organizer",
  description:
    "What is listed can be booked by you with these attendees, what is not cannot. Slots lie wholly within the range, " +
    "which is the coming 31 days unless you say otherwise, and carry the offset of `timeZone` (yours, if you name none).",
  access: "signed-in",
  query: z.strictObject({
    organizerId: identifier,
    meetingTypeId: identifier,
    durationMinutes: z.coerce.number().int().optional(),
    from: bound.optional(),
    to: bound.optional(),
    timeZone: zoneName.optional(),
    attendeeIds: commaSeparated(identifier, 100).optional(),
  }),
  answer: {
    status: 200,
    schema: z.object({ slots: z.array(interval), nextFrom: z.string().nullable() }).meta({ id: "Slots" }),
    description: "The slots, ascending: at most 5,000, and where they go on.",
  },
  refusals: ["not_found", "invalid_duration", "too_many_participants", "invitation_refused"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"] },
  handle: async ({ caller, query }, { table, clock }) => {
    const { organizerId, meetingTypeId, attendeeIds = [] } = query;
    const parties = { organizerId, meetingTypeId, bookedBy: caller.userId, attendeeIds };
    assertParticipantsFit(parties);

    const now = clock.now();
    const timeZone = query.timeZone ?? (await readProfile(table, caller.userId)).timeZone;
    const from = query.from ? startOf(query.from, timeZone) : Math.ceil(now / millisecondsPerMinute);
    const to = query.to ? endOf(query.to, timeZone) : from + 31 * minutesPerDay;
    assertRange({ start: from, end: to }, maxDays);

    const read = await readBookingContextAround(table, parties, { start: from, end: to }, now);
    const context = { ...read, type: bookableType(read.type) };
    assertCanInvite(context, caller.userId);
    const durationMinutes = query.durationMinutes ?? context.type.durationMinutes;
    if (!offersDuration(context.type, durationMinutes)) {
      throw new Refusal("invalid_duration", "Choose one of the lengths that the meeting type offers.");
    }
    const found = findSlots({ ...slotContextToBook(context, now), durationMinutes, from, to }, maxSlots);
    return { body: slotAnswer(found, durationMinutes, zoneNamed(timeZone)) };
  },
});
