import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import { consumeQueue, consumeStream, onSchedule } from "../../../functions/events/trigger/event-function.ts";
import { startLocal } from "../../../local/server.ts";

/** `npm start` with functions that take their time and note what they have done in the file `NOTES`, a line for each. */
const note = (what: string) => appendFileSync(process.env.NOTES!, `${what}\n`);
const hasNoted = (what: string) =>
  existsSync(process.env.NOTES!) && readFileSync(process.env.NOTES!, "utf8").includes(`${what}\n`);

const server = await startLocal({
  dataDirectory: process.env.DATA_DIR!,
  port: 0,
  scheduleMinutes: 0.001,
  events: [
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
      handle: async ({ queues }) => {
        if (hasNoted("sent")) return;
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
  ],
});
console.log("is ready");
process.on("SIGTERM", () => server.stop().then(() => process.exit()));
