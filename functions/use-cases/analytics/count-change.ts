import type { CounterDelta } from "../../domain/analytics/counter-delta.ts";
import type { Services } from "../../services/services.ts";
import { countingWrites } from "../../store/analytics/counters.ts";
import { writeOnce } from "../../store/changes/processed-events.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/** Adds what a change is to the organization's numbers, once, however often its event is delivered. */
export async function countChange({ table, clock }: Services, eventId: string, delta: CounterDelta): Promise<void> {
  const writes = countingWrites(delta, eventId);
  if (writes.length === 0) return;
  await withRetries(() => writeOnce(table, { consumer: "counts", eventId, at: clock.now() }, writes));
}
