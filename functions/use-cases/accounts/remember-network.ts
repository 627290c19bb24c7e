import { withNetwork } from "../../domain/accounts/known-networks.ts";
import type { Services } from "../../services/services.ts";
import { networkDigest, readKnownNetworks, saveKnownNetworks } from "../../store/accounts/known-networks.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/** Notes that somebody has signed in from this network. */
export function rememberNetwork({ table, clock }: Services, userId: string, network: string): Promise<void> {
  return withRetries(async () => {
    const now = clock.now();
    const known = await readKnownNetworks(table, userId);
    const changed = withNetwork(known, networkDigest(userId, network), now);
    if (changed) await saveKnownNetworks(table, userId, changed, now);
  });
}
