import type { Caller } from "../../domain/people/role.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { IdempotentRequest, Reply } from "../../http/operation.ts";
import type { Services } from "../../services/services.ts";
import { keepAnswer, keptAnswer } from "../../store/changes/idempotency.ts";
import type { Action } from "../../store/table/actions.ts";
import { maxActions, transact, VersionConflict } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/** What a request has come to: the answer, and the actions that make it true. None, if an earlier attempt already has. */
export interface Decision<Body> {
  body: Body;
  actions: readonly Action[];
}

/**
 * Changes calendars: `decide` reads and decides, one transaction writes, and both are repeated while others come first.
 * With an idempotency key the answer is kept in that transaction; before a repeated request is refused or tried again, or where
 * nothing is left for it to do, its kept answer is looked for and given once more.
 */
export function runChange<Body>(
  { table, clock }: Services,
  { caller, idempotency }: { caller: Caller; idempotency?: IdempotentRequest },
  decide: () => Promise<Decision<Body>>,
): Promise<Reply<Body>> {
  const attempt = async (): Promise<Reply<Body>> => {
    const { body, actions } = await decide();
    // An attempt whose answer was lost has kept it: that is what every repetition is answered with, whatever has come since.
    if (actions.length === 0) return (await repeatedAnswer()) ?? { body };
    const kept = idempotency ? [keepAnswer(caller.userId, idempotency, body, clock.now())] : [];
    assertFitsTransaction(actions.length + kept.length);
    await transact(table, [...actions, ...kept]);
    return { body };
  };

  const repeatedAnswer = async (): Promise<Reply<Body> | undefined> => {
    const body = idempotency && (await keptAnswer(table, caller.userId, idempotency, clock.now()));
    return body === undefined ? undefined : { body: body as Body, headers: { "idempotency-replayed": "true" } };
  };

  return withRetries(async () => {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof VersionConflict)) throw error;
      const answer = await repeatedAnswer();
      if (!answer) throw error;
      return answer;
    }
  });
}

/** Throws `too_many_changes` for what no transaction can hold. */
function assertFitsTransaction(actions: number): void {
  if (actions <= maxActions) return;
  throw new Refusal("too_many_changes", "This would change more at once than one step can: nothing was changed.");
}
