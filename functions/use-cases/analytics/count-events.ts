import type { Services } from "../../services/services.ts";
import { type CountedEvent, countActivities, countingWrites } from "../../store/analytics/counters.ts";
import { writeOnce } from "../../store/changes/processed-events.ts";

/** Adds what events are to the organization's numbers, once, however often and with whatever others they are delivered. */
export async function countEvents({ table }: Services, events: readonly CountedEvent[]): Promise<void> {
  const counts = events.filter(({ delta }) => delta.counts.length > 0);
  await writeOnce(table, "counts", counts, countingWrites);
  await countActivities(table, events);
}
