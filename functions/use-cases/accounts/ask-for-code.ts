import type { Challenge } from "../../domain/accounts/challenge.ts";
import type { AllServices } from "../../services/services.ts";
import { findSignUp } from "../../store/accounts/sign-ups.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { openChallenge } from "./open-challenge.ts";

/** Has a code sent to somebody who is not signed in. A sign-up is confirmed as it stands now, and in no later form. */
export async function askForCode(
  services: Pick<AllServices, "table" | "clock" | "queues" | "codeLimits" | "mailSender">,
  wanted: Pick<Challenge, "email" | "purpose" | "language">,
  network: string,
): Promise<string> {
  const { table } = services;
  const signUp = wanted.purpose === "confirm" ? await withRetries(() => findSignUp(table, wanted.email)) : undefined;
  return openChallenge(services, { ...wanted, ...(signUp && { signUpId: signUp.id }) }, network);
}
