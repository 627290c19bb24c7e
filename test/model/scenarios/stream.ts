import { isOfInterest, kindOf, type StreamConsumer } from "../../../functions/events/trigger/event-function.ts";
import type { Needs } from "../../../functions/services/needs.ts";
import type { Change } from "../explorer/memory-table.ts";
import type { Services } from "../explorer/scenario.ts";

/** Tells a consumer of the stream, where it wants to know. */
export async function tell<Declared extends Needs>(
  { interests, handle }: StreamConsumer<Declared>,
  { key, before, after }: Change,
  services: Services,
): Promise<void> {
  const [pk = "", sk = ""] = key.split(" ");
  const change = { pk, sk, before: before && JSON.parse(before), after: after && JSON.parse(after) };
  if (isOfInterest(interests, sk, kindOf(change))) await handle(change, services as never);
}
