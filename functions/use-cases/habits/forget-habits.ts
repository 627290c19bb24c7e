import type { Services } from "../../services/services.ts";
import { deleteHabits } from "../../store/habits/habits.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/** Forgets what was learned of a person. Nothing that they decided before is ever learned again. */
export function forgetHabits({ table, clock }: Services, userId: string): Promise<void> {
  return withRetries(() => deleteHabits(table, userId, clock.now()));
}
