import type { ConsumedCapacity } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { vi } from "vitest";

type Send = (command: { input: object }, ...rest: unknown[]) => Promise<{ ConsumedCapacity?: Consumed }>;
type Consumed = ConsumedCapacity | ConsumedCapacity[];

/** Counts what every client of this process reads, in units. `used()` says how many since the last time. */
export function countReadUnits(): { used(): number; stop(): void } {
  let units = 0;
  const prototype = DynamoDBDocumentClient.prototype as unknown as { send: Send };
  const plainSend = prototype.send;
  const spy = vi.spyOn(prototype, "send").mockImplementation(async function (this: never, command, ...rest) {
    if (!/^(Get|BatchGet|TransactGet|Query|Scan)/.test(command.constructor.name)) {
      return plainSend.call(this, command, ...rest);
    }
    Object.assign(command.input, { ReturnConsumedCapacity: "TOTAL" });
    const answer = await plainSend.call(this, command, ...rest);
    for (const { CapacityUnits = 0 } of [answer.ConsumedCapacity ?? []].flat()) units += CapacityUnits;
    return answer;
  });
  return {
    used: () => {
      const used = units;
      units = 0;
      return used;
    },
    stop: () => spy.mockRestore(),
  };
}
