import fc from "fast-check";
import {
  type Fault,
  lostAnswer,
  throttled,
  transactionConflict,
  transactionThrottled,
} from "../../support/table/faulty.ts";
import type { Request } from "./requests.ts";
import { hoursToPublish, kinds } from "./setting.ts";
import { dateOf, hasBegun, hasEnded, type Meeting, type World } from "./world.ts";

/**
 * Something to do, in numbers: what they mean is seen when it is done, by the world as it then is. So a script stays a script
 * when parts of it are left out.
 */
export interface Step {
  what: Request["to"];
  who: number;
  which: number;
  how: number;
  /** Minutes from the first midnight on. */
  at: number;
  /** With an idempotency key, once, twice at the same time, or once more afterwards. */
  keyed: "no" | "once" | "twins" | "again";
}

export type Trouble = "none" | "conflict" | "busy" | "throttledRead" | "throttledWrite" | "lostBefore" | "lostAfter";

/** Steps that are done at the same time, after so many minutes, with something that goes wrong on the way. */
export interface Group {
  steps: Step[];
  /** Or once the next meeting is underway. */
  minutesLater: number | "underway";
  trouble: Trouble;
}

const step = fc.record<Step>({
  what: fc.oneof(
    ...(
      [
        [10, "book"],
        [4, "extend"],
        [1, "end"],
        [5, "reschedule"],
        [2, "cancel"],
        [6, "respond"],
        [4, "add"],
        [3, "remove"],
        [2, "block"],
        [1, "unblock"],
        [1, "publish"],
        [2, "apply"],
      ] as const
    ).map(([weight, what]) => ({ weight, arbitrary: fc.constant(what) })),
  ),
  who: fc.nat(99),
  which: fc.nat(99),
  how: fc.nat(9_999),
  at: fc
    .record({
      day: fc.nat(3),
      // Mornings, where hours meet, and around midnight, where pages do.
      quarter: fc.oneof(fc.integer({ min: 32, max: 47 }), fc.integer({ min: 88, max: 103 })),
      odd: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(5, 7) }),
    })
    .map(({ day, quarter, odd }) => day * 1440 + quarter * 15 + odd),
  keyed: fc.constantFrom("no", "no", "once", "twins", "again"),
});

/** A plan is proposed while nobody else does anything, because what it answers can only be judged then. */
const proposal = fc.record({ step }).map(({ step }): Step[] => [{ ...step, what: "propose" }]);

const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  { weight: 7, arbitrary: fc.constant("none") },
  {
    weight: 3,
    arbitrary: fc.constantFrom("conflict", "busy", "throttledRead", "throttledWrite", "lostBefore", "lostAfter"),
  },
);

const usualGroup = fc.record<Group>({
  steps: fc.oneof(
    { weight: 6, arbitrary: fc.array(step, { minLength: 1, maxLength: 1 }) },
    { weight: 4, arbitrary: fc.array(step, { minLength: 2, maxLength: 4 }) },
    { weight: 1, arbitrary: proposal },
  ),
  minutesLater: fc.oneof(
    { weight: 14, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 360 }) },
  ),
  trouble,
});

/** One meeting is ended early while others do something else: by chance, hardly any would be running. */
const ending = fc.record<Group>({
  steps: fc
    .tuple(
      step.map((one): Step => ({ ...one, what: "end" })),
      step,
      step,
    )
    .chain((steps) => fc.subarray(steps, { minLength: 1 })),
  minutesLater: fc.constant("underway"),
  trouble,
});

const group = fc.oneof({ weight: 20, arbitrary: usualGroup }, { weight: 1, arbitrary: ending });

export const script = fc.array(group, { minLength: 30, maxLength: 40, size: "max" });

export const faults: Record<Exclude<Trouble, "none">, Fault> = {
  conflict: { command: "TransactWriteItems", when: "before", error: transactionConflict(0) },
  busy: { command: "TransactWriteItems", when: "before", error: transactionThrottled(0) },
  throttledRead: { command: "BatchGetItem", when: "before", error: throttled },
  throttledWrite: { command: "TransactWriteItems", when: "before", error: throttled },
  lostBefore: { command: "TransactWriteItems", when: "before", error: lostAnswer },
  lostAfter: { command: "TransactWriteItems", when: "after", error: lostAnswer },
};

/** What a step asks for in a world. Undefined where there is nothing to ask it of. */
export function requestFor(step: Step, world: World, people: readonly string[]): Request | undefined {
  const { what, who, which, how } = step;
  const organizers = [...world.hours.keys()];
  const start = firstMidnight + step.at;
  const meeting = recent(world.meetings, which);
  switch (what) {
    case "book": {
      const organizer = one(organizers, which);
      const isOwn = who % 3 === 0;
      const kind = one(kinds, how);
      return {
        to: "book",
        by: isOwn ? organizer : one(people, who),
        organizer,
        kind: kind.id,
        start,
        end: start + one([kind.minutes, ...kind.otherMinutes], how >> 1),
        attendees: some(people, how >> 3).slice(0, 3),
        ignoring: isOwn && (how >> 9) % 2 === 0,
      };
    }
    case "block":
      return { to: "block", by: one(organizers, who), start, end: start + one([20, 45, 90, 1500], how) };
    case "unblock": {
      const block = recent(world.blocks, which);
      return block && { to: "unblock", by: block.owner, block: block.id };
    }
    case "publish":
      return { to: "publish", by: one(organizers, who), hours: how % hoursToPublish.length };
    case "propose": {
      const by = meeting?.organizer ?? one(organizers, who);
      const day = dateOf(world.hours.get(by)!, meeting?.start ?? start);
      return { to: "propose", by, date: new Date(day * 86_400_000).toISOString().slice(0, 10) };
    }
    case "apply": {
      const plan = recent(world.plans, which % 2);
      return plan && { to: "apply", by: how % 10 === 0 ? one(organizers, who) : plan.owner, plan: plan.id };
    }
    case "end": {
      // One that is running, where there is any: at random, hardly any ever would be.
      const running = world.meetings.find((one) => hasBegun(one, world) && !hasEnded(one, world));
      const ended = running ?? meeting;
      return ended && changeOf(ended, what, step, start, people);
    }
    default:
      return meeting && changeOf(meeting, what, step, start, people);
  }
}

function changeOf(
  meeting: Meeting,
  what: "extend" | "end" | "reschedule" | "cancel" | "respond" | "add" | "remove",
  { who, how }: Step,
  start: number,
  people: readonly string[],
): Request {
  const { id, organizer, attendees } = meeting;
  const attending = attendees.map((attendee) => attendee.who);
  const isOdd = how % 12 === 0;
  const byOrganizer = isOdd ? one(people, who) : organizer;
  const byAttendee = isOdd ? one(people, who) : one([...attending, ...(attending.length ? [] : [organizer])], who);
  const byAny = isOdd ? one(people, who) : one([organizer, ...attending], who);
  switch (what) {
    case "extend":
      return {
        to: "extend",
        by: byOrganizer,
        meeting: id,
        minutes: one([5, 15, 30, 75, 480, 1440], how),
        push: who % 3 > 0,
      };
    case "end": {
      const at = one([undefined, meeting.start + (how % 40), meeting.end - 5], how >> 2);
      return { to: "end", by: byOrganizer, meeting: id, at };
    }
    case "reschedule": {
      const nearby = meeting.start + one([15, -15, 30, 1440, 45], how);
      const to = how % 3 === 0 ? nearby : start;
      const length = how % 7 === 0 ? 60 : meeting.end - meeting.start;
      const ignoring = byAny === organizer ? how % 2 === 0 : how % 20 === 0;
      return { to: "reschedule", by: byAny, meeting: id, start: to, end: to + length, ignoring };
    }
    case "cancel":
      return { to: "cancel", by: byAny, meeting: id };
    case "respond":
      return { to: "respond", by: byAttendee, meeting: id, response: one(["accepted", "declined", "tentative"], how) };
    case "add":
      return {
        to: "add",
        by: byOrganizer,
        meeting: id,
        // In their order: whoever is named by an address comes last, there as here.
        people: people.filter((who) => [one(people, how), ...some(people, how >> 3).slice(0, 2)].includes(who)),
      };
    case "remove":
      return { to: "remove", by: byAny, meeting: id, person: one([...attending, one(people, how)], how >> 2) };
  }
}

const firstMidnight = Date.parse("2026-12-07T00:00:00Z") / 60_000;

function one<Item>(list: readonly Item[], number: number): Item {
  return list[number % list.length]!;
}

/** By the bits of a number. */
function some<Item>(list: readonly Item[], number: number): Item[] {
  return list.filter((_, place) => (number >> place) % 2 === 1);
}

/** One of the last few. */
function recent<Item>(list: readonly Item[], number: number): Item | undefined {
  return list.length > 0 ? list[list.length - 1 - (number % Math.min(list.length, 12))] : undefined;
}
