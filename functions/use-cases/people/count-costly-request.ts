import { type CostlyKind, tooManyThisHour } from "../../domain/people/hourly-limit.ts";
import type { AllServices } from "../../services/services.ts";
import { countThisHour } from "../../store/people/hourly-counts.ts";

/** Counts a request for something costly. Throws `too_many_requests` for somebody who has asked as often as they may. */
export async function countCostlyRequest(
  { table, clock, hourlyLimits }: Pick<AllServices, "table" | "clock" | "hourlyLimits">,
  userId: string,
  kind: CostlyKind,
): Promise<void> {
  const [limit, now] = [hourlyLimits[kind], clock.now()];
  if (!(await countThisHour(table, userId, { kind, limit, now }))) throw tooManyThisHour(kind, limit, now);
}
