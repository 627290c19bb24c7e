import type { Caller } from "../../domain/people/role.ts";
import { Refusal } from "../../domain/refusal.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { newId } from "../../runtime/ids.ts";
import type { Services } from "../../services/services.ts";
import {
  fenceKey,
  type KnownKey,
  keepAnswer,
  type RepeatableRequest,
  readKey,
} from "../../store/changes/idempotency.ts";
import type { Action } from "../../store/table/actions.ts";
import { maxActions, transact, VersionConflict } from "../../store/table/transaction.ts";
import { mayHaveLanded } from "../../store/table/transient.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/** Whose request it is, and by which key it may be repeated, as the gateway hands it on. */
export interface Requester {
  caller: Pick<Caller, "userId" | "isVisitor">;
  idempotency?: RepeatableRequest;
  /** Chosen beforehand, as the demo does; made here unless said. */
  changeId?: string;
}

/** One attempt at a change. The id stays the same however often it is attempted. */
export interface ChangeAttempt {
  by: string;
  changeId: string;
  at: EpochMillisecond;
}

/** What a change comes to, and the actions that make it so. None, where there is nothing left to do. */
export interface ChangeDecision<Value> {
  value: Value;
  actions: readonly Action[];
}

export interface ChangeSteps<Value> {
  /** Reads what the change is decided on, and decides. Throws the `Refusal` that says why not. */
  decide: (attempt: ChangeAttempt) => Promise<ChangeDecision<Value>>;
  /**
   * What this change has come to, if an attempt whose answer was lost has made it; read between transactions. Asked only where the
   * fate of an attempt is not known.
   */
  findDone: (attempt: ChangeAttempt) => Promise<Value | undefined>;
}

/** The answer, and whether it is the one that was kept for a request that came before. */
export interface ChangeAnswer<Body> {
  body: Body;
  isReplayed?: boolean;
}

/**
 * The frame of every change. `decide` reads and decides, one transaction writes, and both are repeated while others come first.
 *
 * - With a key, the answer is kept in that transaction. Before a request is refused or tried again, the kept answer is looked for.
 * - A refusal changed nothing. Where an attempt may have landed although its answer was lost, the change looks for its own work
 *   before it writes again; with a key it makes sure that nothing of it can land any more, without one it answers `unavailable`
 *   rather than refuse what may yet be done.
 */
export async function runChange<Value, Body>(
  { table, clock }: Services,
  { caller, idempotency: request, changeId = newId() }: Requester,
  { decide, findDone }: ChangeSteps<Value>,
  view: (value: Value, at: EpochMillisecond) => Body,
): Promise<ChangeAnswer<Body>> {
  const by = caller.userId;
  let known: KnownKey = { fence: 0 };
  let isFateUnknown = false;

  const findKept = async (): Promise<ChangeAnswer<Body> | undefined> => {
    if (!request) return undefined;
    known = await readKey(table, by, request, clock.now());
    return known.answer && { body: known.answer.body as Body, isReplayed: true };
  };

  /** What an earlier attempt, or an earlier request with this key, has come to. */
  const findEarlier = async (attempt: ChangeAttempt): Promise<ChangeAnswer<Body> | undefined> => {
    const kept = await findKept();
    if (kept || !isFateUnknown) return kept;
    const done = await findDone(attempt);
    return done === undefined ? undefined : { body: view(done, attempt.at) };
  };

  const decideAndWrite = async (attempt: ChangeAttempt): Promise<ChangeAnswer<Body>> => {
    const { value, actions } = await decide(attempt);
    // Not before it was read for the decision: whatever lands after that fails the write below.
    const earlier = isFateUnknown ? await findEarlier(attempt) : undefined;
    if (earlier) return earlier;
    const body = view(value, attempt.at);
    const kept = request ? [keepAnswer(by, request, body, known.fence, attempt.at)] : [];
    const all = [...actions, ...kept];
    assertFitsTransaction(all.length);
    if (all.length > 0) await transact(table, all);
    return { body };
  };

  return withRetries(async () => {
    const attempt = { by, changeId, at: clock.now() };
    try {
      return await decideAndWrite(attempt);
    } catch (error) {
      isFateUnknown ||= mayHaveLanded(error);
      if (!(error instanceof Refusal || error instanceof VersionConflict)) throw error;
      const earlier = await findEarlier(attempt);
      if (earlier) return earlier;
      if (error instanceof VersionConflict) throw error;
      if (request) await fenceKey(table, by, request, known.fence, attempt.at);
      else if (isFateUnknown) throw unknownFate();
      throw error;
    }
  });
}

/** Throws `too_many_changes` for what no transaction can hold. */
export function assertFitsTransaction(actions: number): void {
  if (actions > maxActions) throw tooManyChanges();
}

export function tooManyChanges(): Refusal {
  return new Refusal("too_many_changes", (say) => say.problems.moreThanOneStep);
}

function unknownFate(): Refusal {
  return new Refusal("unavailable", (say) => say.problems.fateUnknown, {
    retryAfterSeconds: 1,
  });
}
