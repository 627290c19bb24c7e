import { logger } from "../../functions/runtime/logger.ts";
import { startLocal } from "../../local/server.ts";

/** `npm start` without what runs by itself, for what that costs. */
logger.setLogLevel("ERROR");
const server = await startLocal({
  dataDirectory: process.env.DATA_DIR!,
  port: 0,
  eventsModule: new URL("no-events.ts", import.meta.url).href,
});
console.log("is ready");
process.on("SIGTERM", () => server.stop().then(() => process.exit()));
