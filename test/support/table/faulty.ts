import { ProvisionedThroughputExceededException, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { inject } from "vitest";
import type { Table } from "../../../functions/runtime/table.ts";
import { openTable } from "../../../functions/runtime/table.ts";

/** Something that goes wrong with a command on its way to the database or back. */
export interface Fault {
  /** `TransactWriteItems`, `BatchGetItem`, … */
  command: string;
  /** `before`: it never reaches the database. `after`: it has had its effect and the answer is lost. */
  when: "before" | "after";
  error: (input: TransactionInput) => Error;
  /** How many such commands fail; one unless said. */
  times?: number;
  /** Beneath the SDK's own retries, which then may mend it; above them unless said, as if they had all failed. */
  beneathSdkRetries?: boolean;
}

type TransactionInput = { TransactItems?: readonly unknown[] };

/** The same table through a client that fails as told. `pending()` is how many faults have not happened yet. */
export function faulty(table: Table): { table: Table; inject(fault: Fault): void; pending(): number } {
  const failing = openTable({ TABLE_NAME: table.name, DYNAMODB_ENDPOINT: inject("databaseEndpoint") });
  const faults: (Fault & { left: number })[] = [];

  function nextFault(commandName: unknown, beneathSdkRetries: boolean): Fault | undefined {
    const fault = faults.find(
      (candidate) =>
        candidate.left > 0 &&
        `${candidate.command}Command` === commandName &&
        (candidate.beneathSdkRetries ?? false) === beneathSdkRetries,
    );
    if (fault) fault.left--;
    return fault;
  }

  async function withFaults<Answer>(
    commandName: unknown,
    beneath: boolean,
    input: object,
    send: () => Promise<Answer>,
  ) {
    const fault = nextFault(commandName, beneath);
    if (fault?.when === "before") throw fault.error(input);
    const answer = await send();
    if (fault) throw fault.error(input);
    return answer;
  }

  failing.client.middlewareStack.add(
    (next, context) => (request) => withFaults(context.commandName, false, request.input, () => next(request)),
    { step: "initialize", name: "faults" },
  );
  failing.client.middlewareStack.add(
    (next, context) => (request) => withFaults(context.commandName, true, request.input, () => next(request)),
    { step: "deserialize", name: "faultsBeneathSdkRetries" },
  );

  return {
    table: failing,
    inject: (fault) => void faults.push({ ...fault, left: fault.times ?? 1 }),
    pending: () => faults.reduce((sum, { left }) => sum + left, 0),
  };
}

/** Another transaction was working on the item of the action at `index`. */
export function transactionConflict(index = 0): Fault["error"] {
  return cancelled(index, "TransactionConflict");
}

/** The item of the action at `index` was asked for too often. */
export function transactionThrottled(index = 0): Fault["error"] {
  return cancelled(index, "ThrottlingError");
}

/** The condition of the action at `index` did not hold. */
export function conditionFailed(index = 0): Fault["error"] {
  return cancelled(index, "ConditionalCheckFailed");
}

export function throttled(): Error {
  return new ProvisionedThroughputExceededException({
    $metadata: {},
    message: "The level of configured provisioned throughput for the table was exceeded.",
  });
}

export function lostAnswer(): Error {
  return Object.assign(new Error("socket hang up"), { name: "TimeoutError", code: "ECONNRESET" });
}

function cancelled(index: number, code: string): Fault["error"] {
  return ({ TransactItems = [] }) =>
    new TransactionCanceledException({
      $metadata: {},
      message: "Transaction cancelled, please refer cancellation reasons for specific reasons",
      CancellationReasons: TransactItems.map((_, position) => ({ Code: position === index ? code : "None" })),
    });
}
