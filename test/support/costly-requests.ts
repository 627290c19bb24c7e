import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { Availability } from "../../functions/domain/availability/availability.ts";
import { maxEntriesADay } from "../../functions/domain/calendar/busy.ts";
import type { CalendarEntry } from "../../functions/domain/calendar/calendar-entry.ts";
import { feedToken } from "../../functions/domain/links/feed.ts";
import { maxTypesOfScope } from "../../functions/domain/meeting-types/edit-type.ts";
import { entriesOnCalendars } from "../../functions/domain/meetings/calendar-entries.ts";
import type { Meeting } from "../../functions/domain/meetings/meeting.ts";
import { moveReasons } from "../../functions/domain/plans/explain-move.ts";
import { planIdOf } from "../../functions/domain/plans/plan.ts";
import type { RefusalCode } from "../../functions/domain/refusal.ts";
import { drawbackCodes } from "../../functions/domain/suggestions/drawback.ts";
import { newSuggestion, type SuggestedTimes } from "../../functions/domain/suggestions/suggestion.ts";
import { suggestionReasons } from "../../functions/domain/suggestions/suggestion-context.ts";
import { addDays, type CalendarDate, dayNumber } from "../../functions/domain/time/calendar-date.ts";
import { formatUtc } from "../../functions/domain/time/format.ts";
import { minutesPerDay } from "../../functions/domain/time/instant.ts";
import type { Interval } from "../../functions/domain/time/interval.ts";
import { monthsBetween } from "../../functions/domain/time/month.ts";
import { weekdays } from "../../functions/domain/time/weekday.ts";
import type { AnyOperation } from "../../functions/http/operation.ts";
import { exportMe } from "../../functions/operations/accounts/export-me.ts";
import { getMyAnalytics } from "../../functions/operations/analytics/get-my-analytics.ts";
import { askAssistant } from "../../functions/operations/assistant/ask-assistant.ts";
import { changeWeeklyEntry } from "../../functions/operations/availability/change-weekly-entry.ts";
import { getUserAvailability } from "../../functions/operations/availability/get-user-availability.ts";
import { listFocusBlocks } from "../../functions/operations/availability/list-focus-blocks.ts";
import { replaceAvailability } from "../../functions/operations/availability/replace-availability.ts";
import { readFeed } from "../../functions/operations/calendar-files/read-feed.ts";
import { createMeetingType } from "../../functions/operations/meeting-types/create-meeting-type.ts";
import { listMeetingTypes } from "../../functions/operations/meeting-types/list-meeting-types.ts";
import { bookMeeting } from "../../functions/operations/meetings/book-meeting.ts";
import { extendMeeting } from "../../functions/operations/meetings/extend-meeting.ts";
import { listHistory } from "../../functions/operations/meetings/list-history.ts";
import { listMeetings } from "../../functions/operations/meetings/list-meetings.ts";
import { makeRoom } from "../../functions/operations/meetings/make-room.ts";
import { listOrganizers } from "../../functions/operations/people/list-organizers.ts";
import { listPlans } from "../../functions/operations/plans/list-plans.ts";
import { proposePlan } from "../../functions/operations/plans/propose-plan.ts";
import { getReviewInsights } from "../../functions/operations/reviews/get-review-insights.ts";
import { listSlots } from "../../functions/operations/slots/list-slots.ts";
import { listSuggestions } from "../../functions/operations/suggestions/list-suggestions.ts";
import { previewSuggestions } from "../../functions/operations/suggestions/preview-suggestions.ts";
import { suggestTimes } from "../../functions/operations/suggestions/suggest-times.ts";
import { newId } from "../../functions/runtime/ids.ts";
import type { Table } from "../../functions/runtime/table.ts";
import { availabilityWrites } from "../../functions/store/availability/availability.ts";
import { dayPageKey } from "../../functions/store/calendar/day-pages.ts";
import { entryText } from "../../functions/store/calendar/entry-text.ts";
import { saveFeed } from "../../functions/store/calendar-files/feeds.ts";
import { saveMeetingType } from "../../functions/store/meeting-types/meeting-types.ts";
import { editKey } from "../../functions/store/meetings/edits.ts";
import { keepEndedMeeting } from "../../functions/store/meetings/ended-meetings.ts";
import { meetingItem } from "../../functions/store/meetings/meetings.ts";
import { organizerKey } from "../../functions/store/people/organizers.ts";
import { keepPlan } from "../../functions/store/plans/plans.ts";
import { counting } from "../../functions/store/reviews/rated-meetings.ts";
import { keepSuggestion } from "../../functions/store/suggestions/suggestions.ts";
import type { Action } from "../../functions/store/table/actions.ts";
import { transact } from "../../functions/store/table/transaction.ts";
import type { CallOptions } from "./call.ts";
import { testLinks } from "./links.ts";
import { plainType, weeklyEntry } from "./office.ts";
import { newPerson, type Person } from "./person.ts";
import { storeAsBooked, storedMeeting } from "./stored-meetings.ts";

/** The dearest that people who are no admins can ask for, with calendars, hours and histories as full as the limits let them be. */
export interface CostlyRequest {
  title: string;
  operation: AnyOperation;
  options: CallOptions;
  refusedAs?: RefusalCode;
  /** How many different items all of its pages hold together, where it lists something in several. */
  items?: number;
}

/** When they are made. */
export const timeOfCostlyRequests = "2026-12-07T00:00:00Z";

/** An export asks the user pool for an account. */
export const poolOfOne = {
  client: { middlewareStack: { add() {}, remove() {} }, send: async () => ({ UserAttributes: [], Enabled: true }) },
};

const today = "2026-12-07";
const days62 = { from: today, to: addDays(today, 61) };
const days400 = { from: "2026-01-01", to: addDays("2026-01-01", 399) };

/** One more, and the day is full: nothing is listed on it. */
const entriesADay = maxEntriesADay - 1;

/** Prepares them one after the other, and makes each as soon as it is prepared. */
export async function* costlyRequests(table: Table, organizersWithoutHours: number): AsyncGenerator<CostlyRequest> {
  yield* requestsOfTwenty(table);
  yield* requestsOfOneWithFullDays(table);
  yield* longTexts(table);
  yield* editsOfFullHours(table);
  yield* longLists(table, organizersWithoutHours);
  yield* longHistories(table);
  yield* manyReviews(table);
}

async function* requestsOfTwenty(table: Table): AsyncGenerator<CostlyRequest> {
  const [organizer, booker, ...guests] = await Promise.all(
    Array.from({ length: 20 }, (_, place) => newPerson(table, place === 0 ? ["organizer"] : [])),
  );
  await publish(table, organizer!, { timeZone: "UTC", weekly: openAlways(), overrides: [] });
  const meetingTypeId = await newType(table, organizer!, 10);
  const attendeeIds = guests.map(({ userId }) => userId);
  const everybodyElse = [booker!.userId, ...attendeeIds];
  const day = dayNumber("2026-12-10") * minutesPerDay;
  const meetings = Array.from({ length: 50 }, (_, place) => ({
    ...storedMeeting(newId(), organizer!.userId, everybodyElse, day + place * 10, 10),
    priority: place === 0 ? ("high" as const) : ("low" as const),
    meetingTypeId,
  }));
  await storeAsBooked(table, meetings);
  for (const person of [organizer!, booker!, ...guests]) {
    await fillDays(table, person, addDays(today, -2), 5);
    await fillDays(table, person, addDays(today, 4), 64);
  }
  const together = { organizerId: organizer!.userId, meetingTypeId };
  yield {
    title: "slots of 20 people on 62 full days",
    operation: listSlots,
    options: { as: booker!, query: { ...together, ...days62, timeZone: "UTC", attendeeIds: attendeeIds.join() } },
  };
  yield {
    title: "slots of 2 people on 62 full days",
    operation: listSlots,
    options: { as: booker!, query: { ...together, ...days62, timeZone: "UTC" } },
  };
  yield {
    title: "suggestions for a new meeting of 20 people on 62 full days",
    operation: previewSuggestions,
    options: { as: booker!, body: { ...together, ...days62, timeZone: "UTC", attendeeIds } },
  };
  yield {
    title: "other times for a meeting of 20 people on 62 full days",
    operation: suggestTimes,
    options: { as: organizer!, params: { id: meetings[0]!.id }, body: { ...days62, timeZone: "UTC" } },
  };
  const roomToMake = {
    operation: suggestTimes,
    options: {
      as: organizer!,
      params: { id: meetings[0]!.id },
      body: { ...days62, timeZone: "UTC", wishes: { makeRoom: true } },
    },
  };
  yield { title: "room for a meeting of 20 people among 49 others on 62 full days", ...roomToMake };
  yield {
    title: "a booking of 20 people at a time that is taken",
    operation: bookMeeting,
    options: { as: booker!, body: { ...together, start: formatUtc(day), title: "Taken", attendeeIds } },
    refusedAs: "slot_taken",
  };
  yield {
    title: "a plan of 50 meetings of 20 people over 62 full days",
    operation: proposePlan,
    options: {
      as: organizer!,
      body: { date: "2026-12-10", timeZone: "UTC", from: "2026-12-11", to: addDays("2026-12-11", 61) },
    },
  };
  const guestsOfIntent = guests.map(({ userId }) => ({ userId }));
  yield {
    title: "an intent to meet 20 people on 62 full days, of a type to be found",
    operation: askAssistant,
    options: {
      as: booker!,
      body: { intent: { action: "find", ...together, people: guestsOfIntent, into: days62, timeZone: "UTC" } },
    },
  };
  yield {
    title: "an intent about people by name, with full days before and after",
    operation: askAssistant,
    options: { as: organizer!, body: { intent: { action: "clear", exceptPeople: [{ name: "Nobody" }] } } },
  };
  yield {
    title: "an intent to clear a date of 50 meetings of 20 people, over 62 full days",
    operation: askAssistant,
    options: {
      as: organizer!,
      body: {
        intent: {
          ...{ action: "clear", meetings: { dates: { from: "2026-12-10", to: "2026-12-10" } }, timeZone: "UTC" },
          into: { from: "2026-12-11", to: addDays("2026-12-11", 61) },
        },
      },
    },
  };
  for (const person of [booker!, ...guests]) await publish(table, person, fullestHours());
  await putAll(
    table,
    meetings.flatMap((meeting) => [
      meetingItem(withLongTexts(meeting)),
      ...itemsOf(keepSuggestion(newSuggestion(meeting, "outside_availability", threeTimesFor(meeting), 0))),
    ]),
  );
  yield {
    title: "the same booking where everybody's hours are full as well",
    operation: bookMeeting,
    options: { as: booker!, body: { ...together, start: formatUtc(day), title: "Taken", attendeeIds } },
    refusedAs: "slot_taken",
  };
  yield { title: "the same room where everybody's hours are full as well", ...roomToMake };
  yield {
    title: "making room among meetings of 20 people with full days and hours",
    operation: makeRoom,
    options: {
      as: organizer!,
      params: { id: meetings[0]!.id },
      body: {
        ...{ start: formatUtc(meetings[1]!.start), version: meetings[0]!.version },
        moves: [1, 2].map((place) => ({
          meetingId: meetings[place]!.id,
          start: formatUtc(meetings[place]!.start + (5 + place) * minutesPerDay),
          version: meetings[place]!.version,
        })),
      },
    },
    refusedAs: "plan_stale",
  };
  yield {
    title: "pushing 49 meetings of 20 people",
    operation: extendMeeting,
    options: { as: organizer!, params: { id: meetings[0]!.id }, body: { byMinutes: 5, onConflict: "push" } },
    refusedAs: "too_many_changes",
  };
  yield {
    title: "an inbox of 50 meetings of 20 people with full days and hours",
    operation: listSuggestions,
    options: { as: organizer!, query: { limit: "100" } },
    items: 50,
  };
  await putAll(
    table,
    Array.from({ length: 100 }, (_, place) => {
      const move = {
        reasons: [...moveReasons],
        drawbacks: [],
        localTimes: [],
        explanation: "e".repeat(300),
        version: 1,
      };
      const moves = meetings.map((meeting) => ({
        ...move,
        meetingId: meeting.id,
        from: timeOf(meeting),
        to: timeOf(meeting),
      }));
      const plan = {
        ...{ id: planIdOf(place, newId()), organizerId: organizer!.userId, stage: "proposed" as const, moves },
        ...{ unplaced: [], source: "rules" as const, reason: "字".repeat(1_000), holds: [], version: 1 },
        validUntil: Date.parse(timeOfCostlyRequests) + (place < 50 ? 1 : -1) * 60_000,
      };
      return itemsOf(keepPlan(plan));
    }).flat(),
  );
  yield {
    title: "a hundred of the largest plans besides, of which half have expired",
    operation: listPlans,
    options: { as: organizer!, query: { limit: "100" } },
    items: 52,
  };
  yield {
    title: "open and busy times of 62 full days",
    operation: getUserAvailability,
    options: { as: booker!, params: { userId: organizer!.userId }, query: days62 },
  };
}

async function* requestsOfOneWithFullDays(table: Table): AsyncGenerator<CostlyRequest> {
  const busy = await newPerson(table, ["organizer"]);
  await fillDays(table, busy, days400.from, 401);
  const asked = { ...days400, timeZone: "UTC" };
  yield {
    title: "one's own analytics of 400 full days",
    operation: getMyAnalytics,
    options: { as: busy, query: asked },
  };
  yield {
    title: "meetings of a type that nobody has, on 400 full days",
    operation: listMeetings,
    options: { as: busy, query: { ...asked, typeId: "none" } },
  };
  yield {
    title: "the feed of 400 full days",
    operation: readFeed,
    options: await feedOf(table, busy),
  };
  yield {
    title: "focus blocks on 400 full days without any",
    operation: listFocusBlocks,
    options: { as: busy, query: asked },
  };
}

/** A hundred meetings of twenty people who all have long names, with the longest texts. */
async function* longTexts(table: Table): AsyncGenerator<CostlyRequest> {
  const [organizer, ...attendees] = await Promise.all(
    Array.from({ length: 20 }, () => newPerson(table, ["organizer"])),
  );
  const start = dayNumber("2026-12-10") * minutesPerDay;
  const meetings = Array.from({ length: 100 }, (_, place) =>
    withLongTexts(
      storedMeeting(
        newId(),
        organizer!.userId,
        attendees.map(({ userId }) => userId),
        start + place * 10,
        10,
      ),
    ),
  );
  await storeAsBooked(table, meetings);
  yield {
    title: "a hundred meetings of 20 people with the longest texts",
    operation: listMeetings,
    options: { as: organizer!, query: { limit: "100" } },
    items: 100,
  };
  yield {
    title: "a feed of them",
    operation: readFeed,
    options: await feedOf(table, organizer!),
  };
  const left = await newPerson(table, []);
  await putAll(
    table,
    meetings.flatMap((meeting) => {
      const entry = entriesOnCalendars(meeting).get(attendees[0]!.userId)!;
      return itemsOf(keepEndedMeeting(left.userId, { entry, how: "left", by: organizer!.userId, meeting }));
    }),
  );
  yield {
    title: "a hundred such meetings that one has left",
    operation: listMeetings,
    options: { as: left, query: { limit: "100", status: "left,cancelled,scheduled" } },
    items: 100,
  };
  yield {
    title: "a feed of these",
    operation: readFeed,
    options: await feedOf(table, left),
  };
  yield {
    title: "one's own analytics of these",
    operation: getMyAnalytics,
    options: { as: left, query: { ...days400, timeZone: "UTC" } },
    refusedAs: "invalid_request",
  };
  yield {
    title: "the first page of an export of these",
    operation: exportMe,
    options: { as: left },
  };
}

function timeOf({ start, end }: Meeting): Interval {
  return { start, end };
}

/** Each on another date, about midnight. */
function threeTimesFor(meeting: Meeting): SuggestedTimes {
  const candidates = [5, 10, 15].map((days) => {
    const start = (Math.floor(meeting.start / minutesPerDay) + days) * minutesPerDay - 5;
    const localTimes = meeting.attendees.map(({ userId }) => ({ userId, start: formatUtc(start) }));
    return {
      start,
      end: start + 10,
      score: 1,
      reasons: [...suggestionReasons],
      drawbacks: drawbackCodes.map((code) => ({ code, userId: meeting.organizerId })),
      localTimes,
    };
  });
  return { candidates, source: "rules" };
}

function itemsOf(...writes: readonly Action[]): Record<string, unknown>[] {
  return writes.flatMap((write) => ("Put" in write && write.Put.Item) || []);
}

function withLongTexts(meeting: Meeting): Meeting {
  const long = (length: number) => "字".repeat(length);
  return {
    ...meeting,
    ...{
      title: long(200),
      description: long(5_000),
      location: long(500),
      organizerName: long(100),
      typeName: long(100),
    },
    attendees: meeting.attendees.map((attendee) => ({ ...attendee, name: long(100), email: "a".repeat(254) })),
    timeChanges: {
      extended: 1,
      movedBy: Object.fromEntries(meeting.attendees.map(({ userId }) => [userId, 1])),
    },
    latestChanges: Array.from({ length: 10 }, newId),
  };
}

async function* editsOfFullHours(table: Table): AsyncGenerator<CostlyRequest> {
  const organizer = await newPerson(table, ["organizer"]);
  const { timeZone, overrides, ...hours } = fullestHours();
  const weekly = hours.weekly.map(({ kind, ...entry }) => entry);
  yield {
    title: "publishing the fullest availability",
    operation: replaceAvailability,
    options: { as: organizer, body: { timeZone, weekly, overrides } },
  };
  yield {
    title: "changing one weekly entry of it",
    operation: changeWeeklyEntry,
    options: { as: organizer, params: { entryId: weekly[0]!.id }, body: { active: false } },
  };
}

/** Whatever the limits allow, but for the lengths of reasons. */
function fullestHours() {
  const time = (hour: number, minute: number) => [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
  const weekly = Array.from({ length: 100 }, (_, place) => ({
    ...{ id: newId(), day: weekdays[place % 7]!, active: true, meetingTypeId: "one-on-one", kind: "open" as const },
    ...{ start: time(Math.floor(place / 7), 0), end: time(Math.floor(place / 7), 45) },
  }));
  const intervals = Array.from({ length: 20 }, (_, hour) => ({ start: time(hour, 0), end: time(hour, 40) }));
  const overrides = Array.from({ length: 400 }, (_, day) => ({
    date: addDays(today, day),
    intervals: day < 50 ? intervals : [],
  }));
  return { timeZone: "Europe/Berlin", weekly, overrides };
}

async function* longLists(table: Table, organizersWithoutHours: number): AsyncGenerator<CostlyRequest> {
  const organizer = await newPerson(table, ["organizer"]);
  await putAll(
    table,
    Array.from({ length: organizersWithoutHours }, () => {
      const userId = newId();
      return { ...organizerKey(userId), userId, name: "Olga", timeZone: "UTC", isOrganizer: true };
    }),
  );
  yield {
    title: `a hundred organizers where ${organizersWithoutHours} have no hours`,
    operation: listOrganizers,
    options: { as: organizer, query: { limit: "100" } },
  };
  for (let made = 0; made < maxTypesOfScope; made++) await newType(table, organizer, 30, "d".repeat(2000));
  yield {
    title: "the first of as many types as one can have",
    operation: listMeetingTypes,
    options: { as: organizer, query: { limit: "1" } },
  };
  yield {
    title: "one more type",
    operation: createMeetingType,
    options: { as: organizer, body: { name: "One more", durationMinutes: 30 } },
    refusedAs: "invalid_state",
  };
}

async function* longHistories(table: Table): AsyncGenerator<CostlyRequest> {
  const changes = 6_000;
  const [organizer, attendee] = [await newPerson(table, ["organizer"]), await newPerson(table, [])];
  const start = dayNumber("2026-12-10") * minutesPerDay + 600;
  const meeting = {
    ...storedMeeting(newId(), organizer.userId, [attendee.userId], start),
    version: changes + 1,
  };
  await storeAsBooked(table, [meeting]);
  await putAll(
    table,
    Array.from({ length: changes }, (_, place) => ({
      ...editKey(meeting.id, place + 2),
      ...{ editType: "rescheduled", requestedBy: organizer.userId, reason: "r".repeat(500), at: 0 },
      ...{ from: { start, end: start + 30 }, to: { start, end: start + 30 } },
      ...{ organizerId: organizer.userId, meetingTypeId: meeting.meetingTypeId },
    })),
  );
  yield {
    title: `an export with a meeting of ${changes} changes`,
    operation: exportMe,
    options: { as: organizer },
  };
  yield {
    title: "a page of that history",
    operation: listHistory,
    options: { as: organizer, params: { id: meeting.id }, query: { limit: "100" } },
  };
}

/** 700 reviews a month: five of each of 140 organizers. */
async function* manyReviews(table: Table): AsyncGenerator<CostlyRequest> {
  const hr = await newPerson(table, ["hr"]);
  const months = monthsBetween("2025-11", "2026-10");
  await putAll(
    table,
    months.flatMap((month) =>
      Array.from({ length: 700 }, (_, place) => {
        const organizerId = `organizer-of-some-reviews-${Math.floor(place / 5)}`;
        const about = {
          organizerId,
          meetingTypeId: `type-of-${organizerId}`,
          weekday: weekdays[place % 7]!,
          minutes: 30,
        };
        const endedAt = dayNumber(`${month}-10`) * minutesPerDay;
        const marks = { rating: 4, usefulness: 3, preparation: 5, punctuality: 1 } as const;
        const meeting = { ...about, meetingId: newId(), endedAt };
        const times = { madeAt: 0, changedAt: 0, version: 1, changeId: "made" };
        return itemsOf(counting({ meeting, reviewer: newId().slice(0, 20), ...marks, comment: null, ...times }));
      }).flat(),
    ),
  );
  for (const from of [months[0]!, months[8]!]) {
    yield {
      title: `how meetings of ${monthsBetween(from, "2026-10").length} months of 700 reviews were received`,
      operation: getReviewInsights,
      options: { as: hr, query: { from, to: "2026-10", groupBy: "organizer" } },
      ...(from === months[0] && { refusedAs: "invalid_request" }),
    };
  }
}

export function openAlways() {
  return weekdays.map((day) => weeklyEntry(day, "00:00", "24:00"));
}

function publish(table: Table, { userId }: Person, availability: Availability): Promise<void> {
  return transact(table, availabilityWrites(userId, { ...availability, version: 1 }));
}

/** Every five minutes, whatever the length. */
async function newType(table: Table, { userId }: Person, durationMinutes: number, description = ""): Promise<string> {
  const rules = { slotIntervalMinutes: 5, durationMinutes, bookingWindowDays: 1000, description };
  const type = { ...plainType, ...rules, id: newId(), name: newId() };
  await transact(table, [saveMeetingType(userId, type)]);
  return type.id;
}

/** Five minutes each: in the small hours they are accepted, those of the day declined. So there is much to list, and much to read. */
export async function fillDays(table: Table, { userId }: Person, first: CalendarDate, days: number): Promise<void> {
  await putAll(
    table,
    Array.from({ length: days }, (_, offset) => {
      const date = addDays(first, offset);
      const entries = Array.from({ length: entriesADay }, (_, place): CalendarEntry => {
        const start = dayNumber(date) * minutesPerDay + place * 5;
        const response = place < 60 ? "accepted" : "declined";
        return {
          ...{ id: newId(), kind: "meeting", role: "attendee", response },
          ...{ start, end: start + 5, blockedStart: start, blockedEnd: start + 5 },
          ...{ meetingTypeId: "one-on-one", status: "scheduled" },
          record: { invited: true, noticeMinutes: 1440, extended: 0, movedByMe: 0, movedByOthers: 0 },
        };
      });
      return {
        ...dayPageKey({ userId, date }),
        version: 1,
        entries: Object.fromEntries(entries.map((entry) => [entry.id, entryText(entry)])),
      };
    }),
  );
}

/** What a calendar program asks for somebody. */
async function feedOf(table: Table, { userId }: Person): Promise<CallOptions> {
  const generation = newId();
  await saveFeed(table, userId, { generation, madeAt: 0 });
  return { params: { file: `${feedToken(await testLinks.key(), { userId, generation })}.ics` } };
}

async function putAll(table: Table, items: readonly Record<string, unknown>[]): Promise<void> {
  for (let at = 0; at < items.length; at += 25) {
    const puts = items.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } }));
    await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: puts } }));
  }
}
