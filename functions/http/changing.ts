import type { Caller } from "../domain/people/role.ts";
import { Refusal } from "../domain/refusal.ts";
import { retrying } from "../platform/retrying.ts";
import type { Services } from "../platform/services.ts";
import { keepAnswer, keptAnswer } from "../store/idempotency.ts";
import { type Action, mostActions, RaceLost, transact } from "../store/transaction.ts";
import type { IdempotentRequest, Reply } from "./operation.ts";

/** What a request has come to: the answer, and the actions that make it true. None, if an earlier attempt already has. */
export interface Decision<Body> {
  body: Body;
  actions: readonly Action[];
}

/**
 * Changes calendars: `decide` reads and decides, one transaction writes, and both are repeated while others come first.
 * With an idempotency key the answer is kept in that transaction; before a repeated request is refused or tried again, its
 * kept answer is looked for and given once more.
 */
export function changing<Body>(
  { table, clock }: Services,
  { caller, idempotency }: { caller: Caller; idempotency?: IdempotentRequest },
  decide: () => Promise<Decision<Body>>,
): Promise<Reply<Body>> {
  return retrying(async () => {
    try {
      const { body, actions } = await decide();
      if (actions.length === 0) return { body };
      const kept = idempotency ? [keepAnswer(table, caller.userId, idempotency, body, clock.now())] : [];
      refuseTooManyChanges(actions.length + kept.length);
      await transact(table, [...actions, ...kept]);
      return { body };
    } catch (error) {
      if (!idempotency || !(error instanceof Refusal || error instanceof RaceLost)) throw error;
      const body = await keptAnswer(table, caller.userId, idempotency, clock.now());
      if (body === undefined) throw error;
      return { body: body as Body, headers: { "idempotency-replayed": "true" } };
    }
  });
}

/** Throws `too_many_changes` for what no transaction can hold. */
function refuseTooManyChanges(actions: number): void {
  if (actions <= mostActions) return;
  throw new Refusal("too_many_changes", "This would change more at once than one step can: nothing was changed.");
}
