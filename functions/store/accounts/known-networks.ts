import { createHash } from "node:crypto";
import * as z from "zod";
import { type KnownNetworks, knownFor } from "../../domain/accounts/known-networks.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { put } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import { type Key, personPartition } from "../table/key.ts";
import { readItem } from "../table/read-item.ts";
import { write } from "../table/transaction.ts";

function knownNetworksKey(userId: string): Key {
  return { pk: personPartition(userId), sk: "NETWORKS" };
}

/** The table holds no network, and the same one looks different with each person. */
export function networkDigest(userId: string, network: string): string {
  return createHash("sha256").update(`${userId}\n${network}`).digest("base64url");
}

const knownNetworksFrom = codec<{ networks: KnownNetworks }>(
  "known networks",
  z.looseObject({ networks: z.record(z.string(), instant) }),
  ["expiresAt"],
);

export async function readKnownNetworks(table: Table, userId: string): Promise<KnownNetworks> {
  const item = await readItem(table, knownNetworksKey(userId));
  return item ? knownNetworksFrom(item).networks : {};
}

/** Of two who write at once one is forgotten, and noted when they sign in the next time. */
export function saveKnownNetworks(
  table: Table,
  userId: string,
  networks: KnownNetworks,
  now: EpochMillisecond,
): Promise<void> {
  const expiresAt = Math.ceil((now + knownFor) / 1000);
  return write(table, put({ ...knownNetworksKey(userId), networks, expiresAt }));
}
