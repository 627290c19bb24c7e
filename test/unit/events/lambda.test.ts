import { marshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord, DynamoDBStreamEvent, SQSEvent } from "aws-lambda";
import { afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import {
  consumeQueue,
  consumeStream,
  type ItemChange,
  onSchedule,
} from "../../../functions/events/trigger/event-function.ts";
import { queueLambda } from "../../../functions/events/trigger/queue-lambda.ts";
import { scheduleLambda } from "../../../functions/events/trigger/schedule-lambda.ts";
import { streamLambda } from "../../../functions/events/trigger/stream-lambda.ts";
import { logger } from "../../../functions/runtime/logger.ts";

const services = { clock: { now: () => 0 } };

afterEach(() => vi.restoreAllMocks());

describe("a stream consumer", () => {
  test("is handed the changes that it is interested in, in their order, with the item before and after", async () => {
    const { seen, handle } = consumer();
    const answer = await handle(
      changes(
        { sk: "EDIT#1", after: { minutes: 30, tags: ["a"] } },
        { sk: "PROFILE", after: { name: "Somebody" } },
        { sk: "EDIT#2", before: { minutes: 30 }, after: { minutes: 45 } },
        { sk: "EDIT#1", before: { minutes: 30, tags: ["a"] } },
      ),
    );
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(seen).toEqual([
      { pk: "MEETING#1", sk: "EDIT#1", at, before: undefined, after: { minutes: 30, tags: ["a"] } },
      { pk: "MEETING#1", sk: "EDIT#1", at, before: { minutes: 30, tags: ["a"] }, after: undefined },
    ]);
  });

  test("is handed one after the other where together they fail, and the first that fails is handed back", async () => {
    const { seen, handle } = consumer(({ sk }) => sk === "EDIT#2");
    const answer = await handle(
      changes(
        { sk: "EDIT#1", after: {} },
        { sk: "PROFILE", after: {} },
        { sk: "EDIT#2", after: {} },
        { sk: "EDIT#3", after: {} },
      ),
    );
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "3" }] });
    expect(seen.map(({ sk }) => sk)).toEqual(["EDIT#1"]);
  });

  test("hands back a record that cannot be read, and not those before it", async () => {
    const { seen, handle } = consumer();
    const { Records } = changes({ sk: "EDIT#1", after: {} }, { sk: "EDIT#2", after: {} });
    Records[1]!.dynamodb!.NewImage = { minutes: {} as never };
    expect(await handle({ Records })).toEqual({ batchItemFailures: [{ itemIdentifier: "2" }] });
    expect(seen.map(({ sk }) => sk)).toEqual(["EDIT#1"]);
  });

  test("logs how many it has handled, and nothing of what was in them", async () => {
    const lines = logged();
    const { handle } = consumer(({ sk }) => sk === "EDIT#2");
    await handle(changes({ sk: "EDIT#1", after: { title: "A secret" } }));
    await handle(
      changes({ sk: "EDIT#1", after: { title: "A secret" } }, { sk: "EDIT#2", after: { title: "Another secret" } }),
    );
    expect(lines[0]).toMatchObject({ event: "note-edits", handled: 1 });
    expect(lines[1]).toMatchObject({ event: "note-edits", handled: 1, left: 1, error: new Error("on purpose") });
    expect(JSON.stringify(lines)).not.toContain("secret");
  });
});

describe("a queue consumer", () => {
  const message = z.object({ organizerId: z.string() });

  function organizers(fails: (organizerId: string) => boolean = () => false) {
    const seen: string[] = [];
    const handle = queueLambda(
      consumeQueue({
        name: "see-organizers",
        summary: "Sees organizers.",
        needs: {},
        queue: "organizers",
        message,
        handle: async ({ organizerId }) => {
          if (fails(organizerId)) throw new Error("on purpose");
          seen.push(organizerId);
        },
      }),
      services,
    );
    return { seen, handle };
  }

  test("is handed each message as its schema says, and hands back those that failed", async () => {
    const { seen, handle } = organizers((organizerId) => organizerId === "b");
    const answer = await handle(messages('{"organizerId":"a"}', '{"organizerId":"b"}', '{"organizerId":"c"}'));
    expect(seen).toEqual(["a", "c"]);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: "1" }] });
  });

  test.each(["", "not JSON of mine", '{"organizerId":7,"name":"mine"}', "null"])(
    "hands back what it cannot read, without repeating it: %j",
    async (body) => {
      const lines = logged();
      const { seen, handle } = organizers();
      expect(await handle(messages(body))).toEqual({ batchItemFailures: [{ itemIdentifier: "0" }] });
      expect(seen).toEqual([]);
      expect(String(lines[0]?.error)).toMatch(/^UnreadableMessage: \w+: invalid_type$/);
      expect(JSON.stringify(lines)).not.toContain("mine");
    },
  );
});

test("a scheduled job that fails says so to Lambda, which tries again", async () => {
  const job = onSchedule({
    name: "fail",
    summary: "Fails.",
    needs: {},
    handle: () => Promise.reject(new Error("on purpose")),
  });
  await expect(scheduleLambda(job, services)()).rejects.toThrow("on purpose");
});

/** A consumer of the edits that are made and undone. */
function consumer(fails: (change: ItemChange) => boolean = () => false) {
  const seen: ItemChange[] = [];
  const handle = streamLambda(
    consumeStream({
      name: "note-edits",
      summary: "Notes edits.",
      needs: {},
      interests: [{ sortKey: "EDIT#", changes: ["INSERT", "REMOVE"] }],
      handle: async (batch) => {
        if (batch.some(fails)) throw new Error("on purpose");
        seen.push(...batch);
      },
    }),
    services,
  );
  return { seen, handle };
}

interface Change {
  sk: string;
  before?: object;
  after?: object;
}

const at = Date.parse("2026-12-01T09:00:00Z");

/** In the order of their sequence numbers, from 1 on. */
function changes(...all: Change[]): DynamoDBStreamEvent {
  const image = (item: object | undefined) => item && marshall(item);
  const Records = all.map(({ sk, before, after }, index) => ({
    eventName: before ? (after ? "MODIFY" : "REMOVE") : "INSERT",
    dynamodb: {
      Keys: marshall({ pk: "MEETING#1", sk }),
      OldImage: image(before),
      NewImage: image(after),
      SequenceNumber: String(index + 1),
      ApproximateCreationDateTime: at / 1000,
    },
  }));
  return { Records: Records as DynamoDBRecord[] };
}

function messages(...bodies: string[]): SQSEvent {
  return { Records: bodies.map((body, index) => ({ messageId: String(index), body })) } as SQSEvent;
}

/** What is logged from now on. */
function logged(): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  for (const level of ["info", "error"] as const) {
    const note = (_message: unknown, extra: unknown) => void lines.push(extra as Record<string, unknown>);
    vi.spyOn(logger, level).mockImplementation(note as typeof logger.info);
  }
  return lines;
}
