import { type ItemChange, ofInterest, type StreamConsumer } from "../../../functions/events/trigger/event-function.ts";
import type { Needs } from "../../../functions/services/needs.ts";
import type { Change } from "../explorer/memory-table.ts";
import type { Services } from "../explorer/scenario.ts";

/** Tells a consumer of the stream all at once what it wants to know. */
export async function tell<Declared extends Needs>(
  { interests, handle }: StreamConsumer<Declared>,
  changes: readonly Change[],
  services: Services,
): Promise<void> {
  const told = ofInterest(interests, changes.map(itemChange));
  if (told.length > 0) await handle(told, services as never);
}

function itemChange({ key, before, after }: Change): ItemChange {
  const [pk = "", sk = ""] = key.split(" ");
  return { pk, sk, at: 0, before: before && JSON.parse(before), after: after && JSON.parse(after) };
}
