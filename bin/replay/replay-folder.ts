import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { AnyEventFunction } from "../../functions/events/trigger/event-function.ts";
import { streamLambda } from "../../functions/events/trigger/stream-lambda.ts";
import type { servicesOpener } from "../../functions/services/open-services.ts";
import { type FailedInvocation, failedInvocationFrom } from "./failed-invocation.ts";

interface Replay {
  /** Holds what was in the bucket, in folders as it was there. */
  folder: string;
  consumers: readonly AnyEventFunction[];
  servicesFor: ReturnType<typeof servicesOpener>;
  report(line: string): void;
}

/**
 * Calls the consumers once more with the changes that they could not handle, those first that were given up first. What is handled is
 * deleted from the folder; what fails again stays. Answers how many files stay.
 */
export async function replayFolder({ folder, consumers, servicesFor, report }: Replay): Promise<number> {
  const failed = filesIn(folder)
    .map((file) => ({ file, ...failedInvocationFrom(readFileSync(file, "utf8")) }))
    .sort((one, other) => (one.at < other.at ? -1 : 1));
  let left = 0;
  for (const { file, ...invocation } of failed) {
    const { consumer, at, event } = invocation;
    const isHandled = await replay(invocation, consumers, servicesFor);
    report(`${at} ${consumer}: ${event.Records.length} changes ${isHandled ? "handled" : "failed again"}`);
    if (isHandled) rmSync(file);
    else left++;
  }
  return left;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? join(entry.parentPath, entry.name) : [],
  );
}

/** Whether all of its changes were handled. */
async function replay(
  { consumer, event }: FailedInvocation,
  consumers: Replay["consumers"],
  servicesFor: Replay["servicesFor"],
): Promise<boolean> {
  const found = consumers.find(({ name }) => name === consumer);
  if (found?.trigger !== "stream") throw new Error(`No function called ${consumer} follows the table's changes.`);
  const { batchItemFailures } = await streamLambda(found, servicesFor(found.needs))(event);
  return batchItemFailures.length === 0;
}
