import type { Challenge } from "../../domain/accounts/challenge.ts";
import { codeOf } from "../../domain/accounts/code.ts";
import { newId } from "../../runtime/ids.ts";
import type { AllServices } from "../../services/services.ts";
import { putChallenge } from "../../store/accounts/challenges.ts";
import { write } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/** A code that lets whoever owns an address in, once. Nothing is mailed: for a command, whose user hands it on. */
export async function makeSignInCode(
  { table, clock, links }: Pick<AllServices, "table" | "clock" | "links">,
  email: string,
): Promise<{ challenge: string; code: string }> {
  const key = await links.key();
  const challenge: Challenge = {
    ...{ id: newId(), email, purpose: "sign-in", language: null, madeAt: clock.now(), tries: 0 },
  };
  await withRetries(() => write(table, putChallenge(challenge)));
  return { challenge: challenge.id, code: codeOf(key, challenge.id) };
}
