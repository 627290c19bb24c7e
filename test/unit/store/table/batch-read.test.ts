import { expect, test, vi } from "vitest";
import { patience } from "../../../../functions/runtime/patience.ts";
import type { Table } from "../../../../functions/runtime/table.ts";
import { batchRead } from "../../../../functions/store/table/batch-read.ts";
import { Contention } from "../../../../functions/store/table/transient.ts";

const keys = ["a", "b", "c"].map((sk) => ({ pk: "P", sk }));

/** A table that answers one key at a time so often, and then nothing any more. */
function reluctant(answers: number) {
  const pauses: number[] = [];
  vi.spyOn(Math, "random").mockImplementation(() => {
    pauses.push(0);
    return 0;
  });
  const send = vi.fn(async ({ input }: { input: { RequestItems: { T: { Keys: typeof keys } } } }) => {
    const asked = input.RequestItems.T.Keys;
    const answered = send.mock.calls.length <= answers ? asked.slice(0, 1) : [];
    const left = asked.slice(answered.length);
    return { Responses: { T: answered }, UnprocessedKeys: left.length > 0 ? { T: { Keys: left } } : {} };
  });
  return { table: { name: "T", client: { send } } as unknown as Table, send, pauses };
}

test("what the database leaves out is asked for again, after a pause each time, and nothing else", async () => {
  const { table, send, pauses } = reluctant(3);
  const found = await batchRead(table, keys);
  expect(keys.map(found)).toEqual(keys);
  expect(send.mock.calls.map(([{ input }]) => input.RequestItems.T.Keys.length)).toEqual([3, 2, 1]);
  expect(pauses).toHaveLength(2);
});

test("a database that goes on leaving out the rest is busy: that ends, and may be tried again", async () => {
  const { table, send } = reluctant(1);
  await expect(batchRead(table, keys)).rejects.toThrow(Contention);
  expect(send).toHaveBeenCalledTimes(patience.batch.attempts);
});
