import {
  BatchGetCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactGetCommand,
  TransactWriteCommand,
  UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { expect } from "vitest";
import type { Table } from "../../functions/runtime/table.ts";
import { newTable } from "../support/table/new-table.ts";
import { readWholeTable } from "../support/table/whole-table.ts";
import { newActor, reproducibly } from "./explorer/determinism.ts";
import { type Command, type Input, isWrite, MemoryTable, textOf } from "./explorer/memory-table.ts";
import { type Scenario, servicesOn } from "./explorer/scenario.ts";

type Answer = Record<string, unknown>;
type SdkCommand = Parameters<Table["client"]["send"]>[0];

/**
 * Sends every call of a scenario, whose sessions take turns, to a table in memory and to a real one, and expects the same of both: the
 * same answers, the same refusals, the same items in the end. Answers how many calls and refusals there were.
 */
export async function compareTables(scenario: Scenario): Promise<{ calls: number; refusals: number }> {
  const real = await newTable();
  const memory = new MemoryTable();
  const seen = { calls: 0, refusals: 0 };
  // Sessions survive what is thrown at them.
  let disagreement: unknown;
  let turn: Promise<unknown> = Promise.resolve();

  const sendToBoth = async (command: Command) => {
    seen.calls++;
    const theirs = await settledAs(() => real.client.send(sdkCommand(command)) as Promise<Answer>);
    const ours = await settledAs(async () => memory.execute(command) as Answer);
    try {
      expect(ours.said(command), JSON.stringify(command)).toEqual(theirs.said(command));
    } catch (error) {
      disagreement ??= error;
    }
    if (ours.error) seen.refusals++;
    return ours;
  };
  const services = servicesOn((command) => {
    const sent = turn.then(() => sendToBoth(command));
    turn = sent.catch(() => {});
    return sent.then(({ error, answer }) => (error ? Promise.reject(error) : answer));
  }, real.name);

  await reproducibly(newActor("setup"), () => scenario.setup(services));
  const sessions = scenario.sessions.filter(({ follows }) => !follows);
  await Promise.allSettled(
    sessions.map(({ act }, place) => reproducibly(newActor(`s${place}a0`), () => act(services, noChange))),
  );
  await reproducibly(newActor("afterwards"), async () => scenario.afterwards?.(services));
  if (disagreement) throw disagreement;
  const itemsInMemory = [...memory.items.values()].sort();
  expect(itemsInMemory).toEqual((await readWholeTable(real)).map(textOf).sort());
  return seen;
}

function sdkCommand({ name, input }: Command): SdkCommand {
  const SdkCommand = sdkCommands[name as keyof typeof sdkCommands] as unknown as new (input: Input) => SdkCommand;
  return new SdkCommand(structuredClone(input));
}

const sdkCommands = {
  ...{
    Get: GetCommand,
    BatchGet: BatchGetCommand,
    TransactGet: TransactGetCommand,
    Query: QueryCommand,
    Scan: ScanCommand,
  },
  ...{ Put: PutCommand, Update: UpdateCommand, Delete: DeleteCommand, TransactWrite: TransactWriteCommand },
};

interface Settled {
  answer?: Answer;
  error?: Error;
  said(command: Command): unknown;
}

async function settledAs(send: () => Promise<Answer>): Promise<Settled> {
  try {
    const answer = await send();
    return { answer, said: (command) => whatIsSaid(command, answer) };
  } catch (error) {
    const { name, CancellationReasons: reasons } = error as Error & { CancellationReasons?: { Code: string }[] };
    return { error: error as Error, said: () => [name, reasons?.map(({ Code }) => Code)] };
  }
}

/** Of a write that it was made; a batch is in no order. */
function whatIsSaid(command: Command, { Item, Items, Responses, Count, LastEvaluatedKey }: Answer): unknown {
  if (isWrite(command)) return "written";
  const batch = Object.values(Responses ?? {}).flat();
  return [
    textOf({ Item, Items, LastEvaluatedKey }),
    batch.map(textOf).sort(),
    command.name === "Query" ? Count : undefined,
  ];
}

function noChange(): Promise<never> {
  return new Promise(() => {});
}
