import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread } from "node:worker_threads";
import * as z from "zod";
import { consumeQueue, consumeStream, onSchedule } from "../../../functions/events/trigger/event-function.ts";
import { type Clock, systemClock } from "../../../functions/runtime/clock.ts";

/** Functions that take their time and note what they have done in the file `NOTES`, a line for each. */
const note = (what: string) => appendFileSync(process.env.NOTES!, `${what}\n`);
const hasNoted = (what: string) =>
  existsSync(process.env.NOTES!) && readFileSync(process.env.NOTES!, "utf8").includes(`${what}\n`);

export const events = [
  consumeStream({
    name: "note-meetings",
    summary: "Notes meetings that are booked.",
    needs: {},
    interests: [{ sortKey: "MEETING", changes: ["INSERT"] }],
    handle: async (changes) => {
      for (const { pk } of changes) {
        await sleep(50);
        note(pk);
      }
    },
  }),
  onSchedule({
    name: "send-messages",
    summary: "Sends messages.",
    needs: { queues: ["organizers"] },
    handle: async ({ clock, queues }) => {
      if (hasNoted("sent")) return;
      note(`${isMainThread ? "the thread of requests" : "a thread of its own"}, ahead by ${aheadBy(clock)}`);
      await queues.send(
        "organizers",
        Array.from({ length: 100 }, (_, index) => `message ${index}`),
      );
      note("sent");
    },
  }),
  consumeQueue({
    name: "note-messages",
    summary: "Notes messages.",
    needs: {},
    queue: "organizers",
    message: z.string(),
    handle: async (message) => {
      await sleep(50);
      note(message);
    },
  }),
];

/** By how many milliseconds a clock is ahead, looked at within one of the real time's. */
function aheadBy(clock: Clock): number {
  for (;;) {
    const [before, now, after] = [systemClock.now(), clock.now(), systemClock.now()];
    if (before === after) return now - before;
  }
}
