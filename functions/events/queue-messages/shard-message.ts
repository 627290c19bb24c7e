import * as z from "zod";

/** Asks for the organizers of a shard to be looked through, from after that one on. */
export const shardMessage = z.object({ shard: z.int(), userId: z.string() });
export type ShardMessage = z.output<typeof shardMessage>;
