import { type Challenge, mailNotConfigured, tooManyCodes } from "../../domain/accounts/challenge.ts";
import { newId } from "../../runtime/ids.ts";
import type { AllServices } from "../../services/services.ts";
import { putChallenge } from "../../store/accounts/challenges.ts";
import { codesThisHour, codesToday } from "../../store/accounts/code-counts.ts";
import { countUpTo } from "../../store/table/count-up-to.ts";
import { write } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { idBehindAddress } from "./id-behind-address.ts";
import { isAtHome } from "./is-at-home.ts";

type ChallengeServices = Pick<AllServices, "table" | "clock" | "queues" | "codeLimits" | "mailSender">;

/**
 * Has a code sent to an address, and answers the challenge that it is for. Whether anybody has an account there makes no difference to the
 * answer, to the time it takes or to what the table is asked: whoever sends the code finds that out. Throws `too_many_requests` for an
 * address or a network that has asked as often as it may, and `mail_not_configured`.
 */
export async function openChallenge(
  services: ChallengeServices,
  wanted: Pick<Challenge, "email" | "purpose" | "userId" | "signUpId" | "language">,
  network: string,
): Promise<string> {
  const { table, clock, queues, mailSender } = services;
  if (!mailSender) throw mailNotConfigured();
  await countAskedCode(services, wanted.email, network);
  const challenge: Challenge = { ...wanted, id: newId(), madeAt: clock.now(), tries: 0 };
  await withRetries(() => write(table, putChallenge(challenge)));
  await queues.send("codes", [{ challenge: challenge.id }]);
  return challenge.id;
}

/** From where somebody usually signs in they get codes however many were asked for elsewhere. */
async function countAskedCode(
  { table, clock, codeLimits }: ChallengeServices,
  email: string,
  network: string,
): Promise<void> {
  const now = clock.now();
  const [ofNetwork, ofAddress] = [codesThisHour(now, network), codesThisHour(now, network, email)];
  const ofDay = codesToday(now, email);
  for (const [{ key, end }, limit] of [
    [ofNetwork, codeLimits.forNetworkAnHour],
    [ofAddress, codeLimits.forAddressAnHour],
  ] as const) {
    if (!(await withRetries(() => countUpTo(table, key, { limit, end })))) throw tooManyCodes(now, end);
  }
  const { key, end } = ofDay;
  if (await withRetries(() => countUpTo(table, key, { limit: codeLimits.forAddressADay, end }))) return;
  const userId = await idBehindAddress(table, email);
  if (!(await isAtHome({ table, clock }, userId, network))) throw tooManyCodes(now, end);
}
