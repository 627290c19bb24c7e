import {
  type _Record as ChangeRecord,
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type Shard,
} from "@aws-sdk/client-dynamodb-streams";
import type { Checkpoints } from "./checkpoints.ts";
import { type Loop, startLoop } from "./loop.ts";

interface StreamReaderOptions {
  client: DynamoDBStreamsClient;
  streamArn: string;
  /** Where it left off, and goes on after a restart. */
  progress: Checkpoints;
  /** Resolves with how many of the records, in their order, have been dealt with: all of them unless it is told to stop. */
  handle(records: readonly ChangeRecord[], stopping: AbortSignal): Promise<number>;
  /** Told how far a shard has been dealt with. */
  onPlace(place: string): void;
}

/** About six come of a booking, and consumers are interested in few of them. Deployed, a batch is a hundred of those. */
const recordsARequest = 300;

/** The place of a shard that has come to its end. */
const closed = "closed";

/** Reads a stream from its beginning or from where it left off, each shard after the one that it follows. */
export function startStreamReader({ client, streamArn, progress, handle, onPlace }: StreamReaderOptions): Loop {
  let iterators = new Map<string, string>();

  return startLoop("reading the table's stream", async (stopping) => {
    try {
      // Shards only ever come where others end.
      if (iterators.size === 0) iterators = await openShards();
      let more = false;
      for (const [shardId, iterator] of iterators) more = (await readShard(shardId, iterator, stopping)) || more;
      return more;
    } catch (error) {
      iterators.clear();
      throw error;
    }
  });

  async function openShards(): Promise<Map<string, string>> {
    const shards = await allShards();
    const unfinished = shards.filter(({ ShardId }) => placeOf(ShardId!) !== closed);
    const ready = unfinished.filter(
      ({ ParentShardId }) => !unfinished.some(({ ShardId }) => ShardId === ParentShardId),
    );
    const opened = new Map<string, string>();
    for (const { ShardId } of ready) opened.set(ShardId!, await openShard(ShardId!));
    return opened;
  }

  async function allShards(): Promise<Shard[]> {
    const shards: Shard[] = [];
    let last: string | undefined;
    do {
      const { StreamDescription: page } = await client.send(
        new DescribeStreamCommand({ StreamArn: streamArn, ...(last && { ExclusiveStartShardId: last }) }),
      );
      shards.push(...(page?.Shards ?? []));
      last = page?.LastEvaluatedShardId;
    } while (last);
    return shards;
  }

  async function openShard(shardId: string): Promise<string> {
    const place = placeOf(shardId);
    const shard = { StreamArn: streamArn, ShardId: shardId };
    const request = new GetShardIteratorCommand(
      place
        ? { ...shard, ShardIteratorType: "AFTER_SEQUENCE_NUMBER", SequenceNumber: place }
        : { ...shard, ShardIteratorType: "TRIM_HORIZON" },
    );
    const { ShardIterator } = await unlessGone(shardId, () => client.send(request));
    return ShardIterator!;
  }

  /**
   * Whether there may be more to read at once. What does not fill a request is followed by a pause, in which changes gather as they do
   * when deployed: handled together they cost less.
   */
  async function readShard(shardId: string, iterator: string, stopping: AbortSignal): Promise<boolean> {
    const request = new GetRecordsCommand({ ShardIterator: iterator, Limit: recordsARequest });
    const { Records: records = [], NextShardIterator: next } = await unlessGone(shardId, () => client.send(request));
    const handled = records.length > 0 ? await handle(records, stopping) : 0;
    if (handled > 0) keepPlace(shardId, records[handled - 1]!.dynamodb!.SequenceNumber!);
    if (next) {
      iterators.set(shardId, next);
    } else {
      if (handled === records.length) keepPlace(shardId, closed);
      iterators.clear();
    }
    return records.length === recordsARequest || next === undefined;
  }

  /** What was not read for a day is gone, as either request may find: then what is left is read from its beginning. */
  async function unlessGone<Answer>(shardId: string, ask: () => Promise<Answer>): Promise<Answer> {
    try {
      return await ask();
    } catch (error) {
      if ((error as Error).name === "TrimmedDataAccessException") progress.forgetPlace(placeName(shardId));
      throw error;
    }
  }

  function placeOf(shardId: string): string | undefined {
    return progress.place(placeName(shardId));
  }

  function keepPlace(shardId: string, place: string): void {
    progress.keepPlace(placeName(shardId), place);
    if (place !== closed) onPlace(place);
  }

  /** A table that is made anew has a stream of another name, and the same shards. */
  function placeName(shardId: string): string {
    return `${streamArn} ${shardId}`;
  }
}
