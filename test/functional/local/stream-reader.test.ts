import {
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
} from "@aws-sdk/client-dynamodb-streams";
import { expect, test, vi } from "vitest";
import { logger } from "../../../functions/runtime/logger.ts";
import { openCheckpoints } from "../../../local/checkpoints.ts";
import { startStreamReader } from "../../../local/stream-reader.ts";

/** What a stream answers that keeps changes for a day only, long after the change at which we had stopped. */
test.each([
  ["asked where to go on", GetShardIteratorCommand],
  ["read from there", GetRecordsCommand],
])(
  "where the change that we stopped at is gone, as it turns out when the stream is %s, what is left is read",
  async (_, Command) => {
    vi.spyOn(logger, "error").mockImplementation(() => {});
    const progress = openCheckpoints(":memory:");
    progress.keepPlace("stream shard", "7");
    const read: string[] = [];
    const reader = startStreamReader({
      client: trimmedStream((command) => command instanceof Command),
      streamArn: "stream",
      progress,
      handle: async (records) => {
        read.push(...records.map(({ dynamodb }) => dynamodb!.SequenceNumber!));
        return records.length;
      },
      onPlace: () => {},
    });
    await vi.waitFor(() => expect(read).toEqual(["900", "901"]), { timeout: 5_000, interval: 20 });
    await reader.stop();
    progress.close();
    vi.restoreAllMocks();
  },
);

/** One shard that begins with change 900. */
function trimmedStream(refuses: (command: object) => boolean): DynamoDBStreamsClient {
  let isRead = false;
  const send = async (command: { input: { ShardIteratorType?: string; ShardIterator?: string } }) => {
    const { ShardIteratorType, ShardIterator } = command.input;
    const from = ShardIteratorType ?? ShardIterator;
    if (from === "AFTER_SEQUENCE_NUMBER" && refuses(command)) {
      throw new TrimmedDataAccessException({ message: "It is older than a day.", $metadata: {} });
    }
    if (ShardIteratorType) return { ShardIterator: ShardIteratorType };
    if (!ShardIterator) return { StreamDescription: { Shards: [{ ShardId: "shard" }] } };
    const records = isRead ? [] : ["900", "901"].map((number) => ({ dynamodb: { SequenceNumber: number } }));
    isRead = true;
    return { Records: records, NextShardIterator: "next" };
  };
  return { send } as unknown as DynamoDBStreamsClient;
}
