import { pathToFileURL } from "node:url";

/**
 * What Lambda does with a bundle, in a process of its own: loads the handler once, then hands it one event after the other.
 * `deployed-function.ts` starts it with the file and the handler's name.
 */
const [file, handlerName] = process.argv.slice(2);
const { [handlerName!]: handler } = await import(pathToFileURL(file!).href);

process.on("message", async (event) => {
  const end = Date.now() + 20_000;
  process.send!((await handler(event, { getRemainingTimeInMillis: () => end - Date.now() })) ?? null);
});
process.on("disconnect", () => process.exit());
process.send!("ready");
