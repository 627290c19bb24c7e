import { invalidRequest } from "../../domain/refusal.ts";
import type { AllServices } from "../../services/services.ts";
import { readProfile } from "../../store/people/profiles.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { openChallenge } from "./open-challenge.ts";

type AskingServices = Pick<AllServices, "table" | "clock" | "queues" | "codeLimits" | "mailSender">;

/**
 * Has a code sent to the address that somebody wants to be reached at instead, and answers the challenge. Whether it is somebody else's is
 * not said before they have proved that it is theirs. Otherwise throws as `openChallenge` does.
 */
export async function askForNewAddress(
  services: AskingServices,
  { userId, email }: { userId: string; email: string },
  network: string,
): Promise<string> {
  const profile = await withRetries(() => readProfile(services.table, userId));
  if (profile.email === email) throw invalidRequest({ path: "email", message: (say) => say.inputs.sameAddress });
  return openChallenge(services, { email, purpose: "address", userId, language: profile.language }, network);
}
