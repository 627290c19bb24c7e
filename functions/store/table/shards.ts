import { createHash } from "node:crypto";

/** The shard that something with this id belongs to. */
export function shardOf(id: string, shards: number): number {
  return (createHash("sha256").update(id).digest()[0] ?? 0) % shards;
}
