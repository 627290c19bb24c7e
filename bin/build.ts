import { events } from "../functions/events.ts";
import { operations } from "../functions/operations.ts";
import { buildBundles, signInChallengeName } from "../lib/bundles.ts";

const bundles = await buildBundles(operations, events, "dist/functions");
for (const { operation, bytes } of bundles.operations) say(operation.name, bytes);
for (const { event, bytes } of bundles.events) say(event.name, bytes);
say(signInChallengeName, bundles.signInChallenge.bytes);

function say(name: string, bytes: number): void {
  console.log(`${name.padEnd(30)} ${Math.round(bytes / 1000)} KB`);
}
