import { type Challenge, tooManyCodes, wrongCode } from "../../domain/accounts/challenge.ts";
import { isCodeOf } from "../../domain/accounts/code.ts";
import type { CodePurpose } from "../../domain/messages/message.ts";
import { Refusal } from "../../domain/refusal.ts";
import { newId } from "../../runtime/ids.ts";
import type { AllServices } from "../../services/services.ts";
import { findSettledChallenge, giveTryBack, takeTry, useChallenge } from "../../store/accounts/challenges.ts";
import { countOneLess, wrongCodesToday } from "../../store/accounts/code-counts.ts";
import type { Action } from "../../store/table/actions.ts";
import { countUpTo } from "../../store/table/count-up-to.ts";
import { transact, write } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { idBehindAddress } from "./id-behind-address.ts";
import { isAtHome } from "./is-at-home.ts";

export type ProvingServices = Pick<AllServices, "table" | "clock" | "links" | "codeLimits">;

/** A code that somebody names, and where they are. */
export interface NamedCode {
  challenge: string;
  code: string;
  purpose: CodePurpose;
  network: string;
}

/**
 * Lets somebody prove by a code that an address is theirs, once. What `decide` wants written is written with it, in one transaction: it
 * is called again while others' changes come first. Where it refuses, the code stays good. Throws one `invalid_request` for a code that is
 * wrong, old or used, and `too_many_requests` where too many were wrong on this day.
 */
export async function proveCode<Result>(
  services: ProvingServices,
  named: NamedCode,
  decide: (challenge: Challenge) => Promise<{ value: Result; actions: readonly Action[] }>,
): Promise<Result> {
  const { table, clock, links } = services;
  const challenge = await withRetries(() => takeTry(table, named.challenge, clock.now()));
  if (challenge?.purpose !== named.purpose) throw wrongCode();
  const isCounted = await countGuess(services, challenge.email, named.network);
  if (!isCodeOf(await links.key(), challenge.id, named.code)) throw wrongCode();
  const uncount = isCounted ? [countOneLess(wrongCodesToday(clock.now(), challenge.email))] : [];
  try {
    return await use(services, challenge, async () => {
      const { value, actions } = await decide(challenge);
      return { value, actions: [...actions, ...uncount] };
    });
  } catch (error) {
    if (error instanceof Refusal && error.extras.errors?.every(({ path }) => path !== "code"))
      for (const action of [giveTryBack(challenge.id), ...uncount]) await withRetries(() => write(table, action));
    throw error;
  }
}

/** Answers whether it was counted: from where somebody usually signs in it need not be. */
async function countGuess(
  { table, clock, codeLimits }: ProvingServices,
  email: string,
  network: string,
): Promise<boolean> {
  const now = clock.now();
  const { key, end } = wrongCodesToday(now, email);
  if (await withRetries(() => countUpTo(table, key, { limit: codeLimits.wrongADay, end }))) return true;
  const userId = await idBehindAddress(table, email);
  if (await isAtHome({ table, clock }, userId, network)) return false;
  throw tooManyCodes(now, end);
}

/** An attempt whose answer was lost finds in the challenge which of its tries has used it. */
async function use<Result>(
  { table }: ProvingServices,
  { id }: Challenge,
  decide: () => Promise<{ value: Result; actions: readonly Action[] }>,
): Promise<Result> {
  const sent = new Map<string, Result>();
  return withRetries(async () => {
    const usedBy = sent.size > 0 ? (await findSettledChallenge(table, id))?.usedBy : undefined;
    if (usedBy !== undefined) {
      if (sent.has(usedBy)) return sent.get(usedBy) as Result;
      throw wrongCode();
    }
    const { value, actions } = await decide();
    const attemptId = newId();
    sent.set(attemptId, value);
    await transact(table, [useChallenge(id, attemptId), ...actions]);
    return value;
  });
}
