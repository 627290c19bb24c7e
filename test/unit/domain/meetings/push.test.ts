import fc from "fast-check";
import { expect, test } from "vitest";
import type { CalendarEntry } from "../../../../functions/domain/calendar/calendar-entry.ts";
import { extend } from "../../../../functions/domain/meetings/extend.ts";
import type { Meeting } from "../../../../functions/domain/meetings/meeting.ts";
import { endOfPushes, push, pushesAfter } from "../../../../functions/domain/meetings/push.ts";
import { entryOn, meetingAt } from "./meetings.ts";

const origin = { by: "olga", reason: null, changeId: "change", at: 0 };
const minutes = fc.integer({ min: 0, max: 30 });

/** Meetings one after the other, with gaps and buffers between them, and by how much the first is to last longer. */
const days = fc.record({
  byMinutes: fc.integer({ min: 1, max: 240 }),
  meetings: fc
    .array(fc.record({ gap: minutes, length: fc.integer({ min: 1, max: 60 }), before: minutes, after: minutes }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((plan) => {
      let free = 10_000;
      return plan.map(({ gap, length, before, after }): Meeting => {
        const start = free + gap + before;
        free = start + length + after;
        return meetingAt(start, start + length, { bufferBeforeMinutes: before, bufferAfterMinutes: after });
      });
    }),
});

function blocked(meeting: Meeting) {
  return { start: meeting.start - meeting.bufferBeforeMinutes, end: meeting.end + meeting.bufferAfterMinutes };
}

test("after a push nothing overlaps, the order stays, and nothing has moved further than it needs", () => {
  fc.assert(
    fc.property(days, ({ byMinutes, meetings: [first, ...following] }) => {
      const extension = extend(first!, { byMinutes }, origin);
      const entries = [first!, ...following].map((meeting) => entryOn("olga", meeting)).reverse();
      const pushes = pushesAfter(extension, entries);
      const by = new Map(pushes.map(({ entry, byMinutes }) => [entry.id, byMinutes]));

      let previous = blocked(extension.after);
      for (const before of following) {
        const distance = by.get(before.id) ?? 0;
        const after = distance > 0 ? push(before, distance, origin).after : before;
        expect(after.end - after.start).toBe(before.end - before.start);
        expect(blocked(after).start - blocked(before).start).toBe(Math.max(0, previous.end - blocked(before).start));
        previous = blocked(after);
      }
      const last = pushes.at(-1);
      expect(endOfPushes(extension, pushes)).toBe(
        last ? last.entry.blockedEnd + last.byMinutes : blocked(extension.after).end,
      );
    }),
  );
});

test("a chain stops at meetings that the organizer attends and at focus time, and passes over what they have declined", () => {
  const first = meetingAt(600, 630);
  const extension = extend(first, { byMinutes: 10 }, origin);
  const [second, third] = [entryOn("olga", meetingAt(630, 660)), entryOn("olga", meetingAt(660, 690))];
  const focus = { id: "focus", kind: "focus", start: 660, end: 690, blockedStart: 660, blockedEnd: 690 } as const;
  const idsPushed = (...entries: CalendarEntry[]) => pushesAfter(extension, entries).map(({ entry }) => entry.id);
  expect(idsPushed(second, third)).toEqual(["at-630", "at-660"]);
  expect(idsPushed({ ...second, role: "attendee" }, third)).toEqual([]);
  expect(idsPushed(second, focus)).toEqual(["at-630"]);
  const declined = { ...second, id: "declined", role: "attendee", response: "declined" } as const;
  expect(idsPushed(declined, second, third)).toEqual(["at-630", "at-660"]);
});
