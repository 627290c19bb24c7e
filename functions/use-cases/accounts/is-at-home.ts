import { isKnown } from "../../domain/accounts/known-networks.ts";
import type { Services } from "../../services/services.ts";
import { networkDigest, readKnownNetworks } from "../../store/accounts/known-networks.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/** Whether somebody has signed in from this network lately. */
export async function isAtHome({ table, clock }: Services, userId: string, network: string): Promise<boolean> {
  const networks = await withRetries(() => readKnownNetworks(table, userId));
  return isKnown(networks, networkDigest(userId, network), clock.now());
}
