import fc from "fast-check";
import { expect, test } from "vitest";
import type { Edit } from "../../../../functions/domain/meetings/edit.ts";
import type { Meeting } from "../../../../functions/domain/meetings/meeting.ts";
import { attendeeOf } from "../../../../functions/domain/meetings/participants.ts";
import { isOn, knownMeeting } from "../../../../functions/domain/messages/known-meeting.ts";
import { newsFor } from "../../../../functions/domain/messages/news-for.ts";
import { samples } from "../../../support/samples.ts";
import { meetingAt } from "../meetings/meetings.ts";

/** What somebody does, or that the reader is told now. */
const step = fc.oneof(
  fc.record({
    does: fc.constant("move" as const),
    by: fc.constantFrom("olga", "alice"),
    start: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    does: fc.constant("answer" as const),
    response: fc.constantFrom("accepted" as const, "tentative" as const),
  }),
  fc.record({ does: fc.constant("remove" as const) }),
  fc.record({ does: fc.constant("add" as const) }),
  fc.record({ does: fc.constant("tell" as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const guest = { userId: "ben", name: "Ben", response: "pending", respondedAt: null, invitedBy: "olga" } as const;

/** What the step makes of the meeting, with its line; nothing, where it cannot be done. */
function changed(before: Meeting, doing: Step): { after: Meeting; edit: Edit } | undefined {
  const next = { version: before.version + 1 };
  const line = { from: null, to: null, reason: null, at: 0 };
  const isGuestOn = attendeeOf(before, "ben") !== undefined;
  switch (doing.does) {
    case "move": {
      const time = { start: 100 * doing.start, end: 100 * doing.start + 30 };
      if (time.start === before.start) return undefined;
      return {
        after: { ...before, ...next, ...time },
        edit: { ...line, editType: "rescheduled", requestedBy: doing.by, to: time },
      };
    }
    case "answer": {
      if (!isGuestOn) return undefined;
      const attendees = before.attendees.map((one) =>
        one.userId === "ben" ? { ...one, response: doing.response } : one,
      );
      return { after: { ...before, ...next, attendees }, edit: { ...line, editType: "responded", requestedBy: "ben" } };
    }
    case "remove": {
      if (!isGuestOn) return undefined;
      const attendees = before.attendees.filter(({ userId }) => userId !== "ben");
      const edit: Edit = { ...line, editType: "attendee_removed", requestedBy: "olga", attendeeIds: ["ben"] };
      return { after: { ...before, ...next, attendees }, edit };
    }
    case "add": {
      if (isGuestOn) return undefined;
      const edit: Edit = { ...line, editType: "attendee_added", requestedBy: "olga", attendeeIds: ["ben"] };
      return { after: { ...before, ...next, attendees: [...before.attendees, guest] }, edit };
    }
    case "tell":
      return undefined;
  }
}

/** What a reader believes who reads everything that they are told, and remembers what they did. */
class Belief {
  start: number | undefined;
  readonly #userId: string;

  constructor(userId: string, meeting: Meeting) {
    this.#userId = userId;
    this.start = isOn(meeting, userId) ? meeting.start : undefined;
  }

  does(doing: Step): void {
    if (doing.does === "move" && doing.by === this.#userId) this.start = 100 * doing.start;
  }

  reads(news: ReturnType<typeof newsFor>, meeting: Meeting): void {
    for (const { kind } of news) {
      if (kind === "cancelled") this.start = undefined;
      else if (kind === "moved" || kind === "invitation") this.start = meeting.start;
    }
  }
}

test.each(["olga", "alice", "ben"])(
  "whatever happens, and whenever %s is told: they know at last how it is, and are told only what they do not know",
  (userId) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let meeting = meetingAt(100, 130);
        let known = knownMeeting(meeting);
        let edits: Edit[] = [];
        const belief = new Belief(userId, meeting);
        const tell = () => {
          const news = newsFor({ userId, known, meeting, edits, now: 0 });
          if (news.some(({ kind }) => kind === "moved")) expect(belief.start).not.toBe(meeting.start);
          belief.reads(news, meeting);
          [known, edits] = [knownMeeting(meeting), []];
        };
        for (const doing of [...steps, { does: "tell" as const }]) {
          const change = changed(meeting, doing);
          if (change) {
            meeting = change.after;
            edits.push(change.edit);
            belief.does(doing);
          }
          if (doing.does === "tell") tell();
        }
        expect(belief.start).toBe(isOn(meeting, userId) ? meeting.start : undefined);
        expect(newsFor({ userId, known, meeting, edits: [], now: 0 })).toEqual([]);
      }),
      { numRuns: samples(300, 20_000), seed: 14 },
    );
  },
);
