import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  TransactionConflictException,
} from "@aws-sdk/client-dynamodb";
import type { Table } from "../../../functions/runtime/table.ts";
import type { Key, StoredItem } from "../../../functions/store/table/key.ts";
import { type Expressions, holds, InvalidUpdate, updated } from "./expressions.ts";

/** A command of the document client: `GetCommand` is called `Get` here. */
export interface Command {
  name: string;
  input: Input;
}

interface Write extends Expressions {
  Key?: Key;
  Item?: StoredItem;
}

/** One of a transaction, under what it does: `Put`, `Update`, `Delete`, `ConditionCheck`, or `Get`. */
export type Action = Record<string, Write>;

export interface Input extends Write {
  TransactItems?: Action[];
  RequestItems?: Record<string, { Keys: Key[] }>;
  Limit?: number;
  ExclusiveStartKey?: Key;
  Select?: string;
}

/** What one write has made of an item, both as JSON text. */
export interface Change {
  key: string;
  before: string | undefined;
  after: string | undefined;
}

/** A table whose client does nothing but send. */
export function tableOf(send: (command: Command) => Promise<unknown>, name = "memory"): Table {
  const client = {
    send: (command: { constructor: { name: string }; input: Input }) =>
      send({ name: command.constructor.name.replace(/Command$/, ""), input: command.input }),
  };
  return { client: client as unknown as Table["client"], name };
}

export function textOfKey({ pk, sk }: Key): string {
  return `${pk} ${sk}`;
}

export function isWrite({ name }: Command): boolean {
  return ["TransactWrite", "Put", "Update", "Delete"].includes(name);
}

/** The items that a command names; none for queries. */
export function keysIn({ name, input }: Command): string[] {
  if (input.TransactItems) return input.TransactItems.map(keyOfAction);
  if (input.RequestItems) return Object.values(input.RequestItems).flatMap(({ Keys }) => Keys.map(textOfKey));
  return isWrite({ name, input }) || name === "Get" ? [keyOf(input)] : [];
}

export function keyOfAction(action: Action): string {
  return keyOf(Object.values(action)[0]!);
}

function keyOf({ Key, Item }: Write): string {
  return textOfKey((Key ?? Item)!);
}

/**
 * DynamoDB in memory, as far as this project uses it: one table, strongly consistent reads, and transactions with their reasons for
 * cancellation. What it does not know it throws at, and a test compares it with the embedded engine call by call.
 */
export class MemoryTable {
  /** As JSON text by their keys: cheap to compare, and whoever has read an item cannot change it. */
  readonly items: Map<string, string>;
  /** What was written, in order. */
  readonly log: Change[] = [];
  /** A transaction at work: what can be seen later only, and what it keeps others from writing meanwhile. */
  private underway: { unseen: Change[]; locked: Set<string> } | undefined;

  constructor(items: ReadonlyMap<string, string> = new Map()) {
    this.items = new Map(items);
  }

  /** `old` is what a reader still sees as it was: a batch read is no snapshot. */
  execute({ name, input }: Command, old: ReadonlyMap<string, string | undefined> = new Map()): unknown {
    assertKnown(input);
    const see = (key: Key) =>
      parsed(old.has(textOfKey(key)) ? old.get(textOfKey(key)) : this.items.get(textOfKey(key)));
    switch (name) {
      case "Get":
        return { Item: see(input.Key!) };
      case "BatchGet": {
        const [[table, { Keys }]] = Object.entries(input.RequestItems!) as [[string, { Keys: Key[] }]];
        if (Keys.length > 100 || new Set(Keys.map(textOfKey)).size < Keys.length)
          throw new Error("Too many keys, or one twice");
        return { Responses: { [table]: Keys.flatMap((key) => see(key) ?? []) } };
      }
      case "TransactGet":
        this.assertUnlocked(input.TransactItems!);
        return { Responses: input.TransactItems!.map(({ Get }) => ({ Item: see(Get!.Key!) })) };
      case "Query":
      case "Scan":
        return this.list(input);
      case "TransactWrite":
        this.write(this.decided(input.TransactItems!));
        return {};
      case "Put":
      case "Update":
      case "Delete":
        return this.writeOne({ [name]: input });
      default:
        throw new Error(`There is no ${name} here`);
    }
  }

  /** Commits a transaction, of which for a while no more can be seen than some of its items. Others' transactions meet it. */
  commitSlowly(actions: Action[], isSeen: (place: number) => boolean): void {
    const changes = this.decided(actions);
    const seen = new Set(actions.filter((_, place) => isSeen(place)).map(keyOfAction));
    this.write(changes.filter(({ key }) => seen.has(key)));
    this.underway = { unseen: changes.filter(({ key }) => !seen.has(key)), locked: new Set(actions.map(keyOfAction)) };
  }

  get isCommitting(): boolean {
    return this.underway !== undefined;
  }

  finishCommit(): void {
    const { unseen } = this.underway!;
    this.underway = undefined;
    this.write(unseen);
  }

  /** All that what follows depends on, besides the items. */
  stateOfCommit(): string {
    return this.underway ? JSON.stringify([this.underway.unseen, ...this.underway.locked]) : "";
  }

  private write(changes: readonly Change[]): void {
    for (const { key, after } of changes) {
      if (after === undefined) this.items.delete(key);
      else this.items.set(key, after);
    }
    this.log.push(...changes.filter(({ before, after }) => before !== after));
  }

  private writeOne(action: Action): unknown {
    const failure = { $metadata: {}, message: "The conditional request failed" };
    try {
      this.write(this.decided([action]));
      return {};
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const isConflict = error.CancellationReasons?.[0]?.Code === "TransactionConflict";
      throw isConflict ? new TransactionConflictException(failure) : new ConditionalCheckFailedException(failure);
    }
  }

  /** What a transaction would change. Throws as DynamoDB cancels it. */
  private decided(actions: readonly Action[]): Change[] {
    const keys = actions.map(keyOfAction);
    if (actions.length > 100 || new Set(keys).size < keys.length)
      throw new Error("Too many actions, or two on one item");
    this.assertUnlocked(actions);
    const changes: Change[] = [];
    const codes = actions.map((action, place) => {
      const [[kind, input]] = Object.entries(action) as [[string, Write]];
      const key = keys[place]!;
      const before = parsed(this.items.get(key));
      if (!holds(input.ConditionExpression, before, input)) return "ConditionalCheckFailed";
      try {
        const after = itemAfter(kind, input, before);
        if (kind !== "ConditionCheck")
          changes.push({ key, before: this.items.get(key), after: after && textOf(after) });
        return "None";
      } catch (error) {
        if (error instanceof InvalidUpdate) return "ValidationError";
        throw error;
      }
    });
    if (codes.some((code) => code !== "None")) throw cancelled(codes);
    return changes;
  }

  private assertUnlocked(actions: readonly Action[]): void {
    const codes = actions.map((action) =>
      this.underway?.locked.has(keyOfAction(action)) ? "TransactionConflict" : "None",
    );
    if (codes.includes("TransactionConflict")) throw cancelled(codes);
  }

  private list(input: Input) {
    const wanted = [...this.items.values()]
      .map((text) => parsed(text)!)
      .filter((item) => holds(input.KeyConditionExpression, item, input))
      .filter(({ sk }) => !input.ExclusiveStartKey || sk > input.ExclusiveStartKey.sk)
      .sort((one, other) => (textOfKey(one) < textOfKey(other) ? -1 : 1));
    const page = wanted.slice(0, input.Limit ?? wanted.length);
    const Items = page.filter((item) => holds(input.FilterExpression, item, input));
    const { pk = "", sk = "" } = page.at(-1) ?? {};
    return {
      ...(input.Select !== "COUNT" && { Items }),
      Count: Items.length,
      // There is one also where the limit is reached and nothing follows.
      ...(page.length === input.Limit && { LastEvaluatedKey: { pk, sk } }),
    };
  }
}

function itemAfter(kind: string, input: Write, before: StoredItem | undefined): StoredItem | undefined {
  if (kind === "Put") return input.Item;
  if (kind === "Update") return updated(before ?? ({ ...input.Key } as StoredItem), input);
  return undefined;
}

function cancelled(codes: readonly string[]): TransactionCanceledException {
  const CancellationReasons = codes.map((Code) => ({ Code }));
  return new TransactionCanceledException({ $metadata: {}, message: "Transaction cancelled", CancellationReasons });
}

const knownFields = new Set([
  // Nothing is counted here: no budget is ever spent.
  "ReturnConsumedCapacity",
  ...[
    "TableName",
    "Key",
    "Item",
    "ConsistentRead",
    "TransactItems",
    "RequestItems",
    "Limit",
    "ExclusiveStartKey",
    "Select",
  ],
  ...["KeyConditionExpression", "FilterExpression", "ConditionExpression", "UpdateExpression"],
  ...["ExpressionAttributeNames", "ExpressionAttributeValues"],
  // Nothing is counted here: a budget is never spent.
  "ReturnConsumedCapacity",
]);

function assertKnown(input: Input): void {
  for (const field of Object.keys(input)) if (!knownFields.has(field)) throw new Error(`There is no ${field} here`);
}

/** Frozen, because all who read the same text share what it says. */
const parsedTexts = new Map<string, StoredItem>();

function parsed(text: string | undefined): StoredItem | undefined {
  if (text === undefined) return undefined;
  const known = parsedTexts.get(text);
  if (known) return known;
  const item = JSON.parse(text, (_, value) =>
    Object.freeze(value?.[membersOfSet] ? new Set(value[membersOfSet]) : value),
  );
  if (parsedTexts.size > 200_000) parsedTexts.clear();
  parsedTexts.set(text, item);
  return item;
}

/** Stands for a set in the text of an item. */
const membersOfSet = "the members of a set";

/** Equal items are equal texts. Fields that are undefined are left out, as the document client leaves them out. */
export function textOf(item: unknown): string {
  return JSON.stringify(item, (_, value) => {
    if (value instanceof Set) return { [membersOfSet]: [...value].sort() };
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
