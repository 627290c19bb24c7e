import { startLocal } from "../../../local/server.ts";

/** `npm start` with functions that note what they do, in place of those that are deployed. */
const server = await startLocal({
  dataDirectory: process.env.DATA_DIR!,
  port: 0,
  scheduleMinutes: 0.001,
  eventsModule: new URL("noting-events.ts", import.meta.url).href,
});
console.log("is ready");
process.on("SIGTERM", () => server.stop().then(() => process.exit()));
