import * as z from "zod";
import {
  bookableType,
  bookingContext,
  refuseTooManyParticipants,
  refuseUnwantedInvitations,
} from "../../domain/meetings/book.ts";
import { Refusal } from "../../domain/refusal.ts";
import { findSlots, offersDuration } from "../../domain/slots/find-slots.ts";
import { slotAnswer } from "../../domain/slots/slot-answer.ts";
import { millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import { commaSeparated, identifier, interval, zoneName } from "../../http/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { bound, endOf, refuseBadRange, startOf } from "../../http/range.ts";
import { tableServices } from "../../platform/services.ts";
import { readSlotGround } from "../../store/booking-ground.ts";
import { readProfile } from "../../store/profiles.ts";

const mostDays = 62;
const mostSlots = 5_000;

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
    schema: z.object({ slots: z.array(interval), nextFrom: z.string().nullable() }),
    description: "The slots, ascending: at most 5,000, and where they go on.",
  },
  refusals: ["not_found", "invalid_duration", "too_many_participants", "invitation_refused"],
  grants: { table: ["GetItem", "BatchGetItem", "Query"] },
  services: tableServices,
  handle: async ({ caller, query }, { table, clock }) => {
    const { organizerId, meetingTypeId, attendeeIds = [] } = query;
    const parties = { organizerId, meetingTypeId, bookedBy: caller.userId, attendeeIds };
    refuseTooManyParticipants(parties);

    const now = clock.now();
    const timeZone = query.timeZone ?? (await readProfile(table, caller.userId)).timeZone;
    const from = query.from ? startOf(query.from, timeZone) : Math.ceil(now / millisecondsPerMinute);
    const to = query.to ? endOf(query.to, timeZone) : from + 31 * minutesPerDay;
    refuseBadRange({ start: from, end: to }, mostDays);

    const read = await readSlotGround(table, parties, { start: from, end: to }, now);
    const ground = { ...read, type: bookableType(read.type) };
    refuseUnwantedInvitations(ground, caller.userId);
    const durationMinutes = query.durationMinutes ?? ground.type.durationMinutes;
    if (!offersDuration(ground.type, durationMinutes)) {
      throw new Refusal("invalid_duration", "Choose one of the lengths that the meeting type offers.");
    }
    const found = findSlots({ ...bookingContext(ground, now), durationMinutes, from, to }, mostSlots);
    return { body: slotAnswer(found, durationMinutes, zoneNamed(timeZone)) };
  },
});
