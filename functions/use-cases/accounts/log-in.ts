import { withNetwork } from "../../domain/accounts/known-networks.ts";
import type { AccountServices } from "../../services/services.ts";
import { networkDigest, readKnownNetworks, saveKnownNetworks } from "../../store/accounts/known-networks.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { logIn as logInAtPool, type Tokens } from "../../user-pool/sign-in.ts";
import { idBehindAddress } from "./id-behind-address.ts";
import { throttleAttempts } from "./throttle-attempts.ts";

type LogInServices = Pick<AccountServices, "table" | "userPool" | "clock">;

/** Throws `unauthenticated`, and `too_many_requests`. Whoever is let in has signed in from this network. */
export async function logIn(
  services: LogInServices,
  { email, password }: { email: string; password: string },
  network: string,
): Promise<Tokens> {
  const userId = await idBehindAddress(services.table, email);
  const tokens = await throttleAttempts(services, "log-in", { email, userId, network }, () =>
    logInAtPool(services.userPool, { userId, password }),
  );
  await withRetries(() => rememberNetwork(services, userId, network));
  return tokens;
}

async function rememberNetwork({ table, clock }: LogInServices, userId: string, network: string): Promise<void> {
  const now = clock.now();
  const known = await readKnownNetworks(table, userId);
  const changed = withNetwork(known, networkDigest(userId, network), now);
  if (changed) await saveKnownNetworks(table, userId, changed, now);
}
