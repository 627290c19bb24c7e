import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Key, StoredItem } from "./key.ts";

/** The vocabulary of writing: what is done to one item, and on which condition. The table is named where actions are sent. */

type SdkAction = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];
type WithoutTable<Kind extends keyof SdkAction> = Omit<NonNullable<SdkAction[Kind]>, "TableName">;

/** One of the at most hundred actions of a transaction, each on an item of its own. */
export type Action = Write | { ConditionCheck: WithoutTable<"ConditionCheck"> };

/** An action that can also be sent by itself. */
export type Write =
  | { Put: WithoutTable<"Put"> }
  | { Update: WithoutTable<"Update"> }
  | { Delete: WithoutTable<"Delete"> };

/** What must hold of the stored item, or nothing of the transaction is written. */
export interface Condition {
  ConditionExpression: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
}

export const isAbsent: Condition = { ConditionExpression: "attribute_not_exists(pk)" };
export const isPresent: Condition = { ConditionExpression: "attribute_exists(pk)" };

/** The item is still at the version that was read. Version 0 stands for an item that is not there. */
export function isAtVersion(version: number): Condition {
  if (version === 0) return isAbsent;
  return { ConditionExpression: "version = :read", ExpressionAttributeValues: { ":read": version } };
}

/** Neither that version of the item nor a later one has been stored. */
export function isBeforeVersion(version: number): Condition {
  return {
    ConditionExpression: "attribute_not_exists(pk) OR version < :version",
    ExpressionAttributeValues: { ":version": version },
  };
}

/** The database may remove what has expired days later, so the time is compared as well. */
export function isAbsentOrExpired(now: EpochMillisecond): Condition {
  return {
    ConditionExpression: "attribute_not_exists(pk) OR expiresAt <= :now",
    ExpressionAttributeValues: { ":now": Math.floor(now / 1000) },
  };
}

/** A number or a text at the top of the item is not there, or comes before that. */
export function isAbsentOrBelow(name: string, value: number | string): Condition {
  return {
    ConditionExpression: "attribute_not_exists(#below) OR #below < :below",
    ExpressionAttributeNames: { "#below": name },
    ExpressionAttributeValues: { ":below": value },
  };
}

/** What is at this path has this value. */
export function has(path: string, value: unknown): Condition {
  const { names, aliasOf } = aliases("#c");
  return {
    ConditionExpression: `${aliasOf(path)} = :value`,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: { ":value": value },
  };
}

/** There is something at each of these paths, such as `entries/<id>` for one entry of a map. */
export function hasPaths(paths: readonly string[]): Condition {
  const { names, aliasOf } = aliases("#c");
  return {
    ConditionExpression: paths.map((path) => `attribute_exists(${aliasOf(path)})`).join(" AND "),
    ExpressionAttributeNames: names,
  };
}

/** The set at the top of the item has none of these members, or is not there. */
export function containsNone(set: string, members: readonly string[]): Condition {
  const values = Object.fromEntries(members.map((member, place) => [`:member${place}`, member]));
  return {
    ConditionExpression: Object.keys(values)
      .map((name) => `NOT contains(#set, ${name})`)
      .join(" AND "),
    ExpressionAttributeNames: { "#set": set },
    ExpressionAttributeValues: values,
  };
}

/** Stores the whole item. */
export function put(item: StoredItem, condition?: Condition): Write {
  return { Put: { Item: item, ...condition } };
}

/** Deletes the item. It is no error if it is gone, unless the condition says so. */
export function remove({ pk, sk }: Key, condition?: Condition): Write {
  return { Delete: { Key: { pk, sk }, ...condition } };
}

/** Writes nothing. */
export function check({ pk, sk }: Key, condition: Condition): Action {
  return { ConditionCheck: { Key: { pk, sk }, ...condition } };
}

/** Attributes by their path: `version`, `entries/<id>` for one of a map, `attendees[2]/name` for one in a list. What is undefined is left as it is. */
export interface AttributeChanges {
  set?: Record<string, unknown>;
  remove?: readonly string[];
  /** Adds to numbers, and members to sets, at the top of an item. What is not there counts as 0, or as an empty set. */
  add?: Record<string, number | ReadonlySet<string>>;
}

/** Changes some attributes, and leaves the others as they are. An item that is not there is made. */
export function update(
  { pk, sk }: Key,
  { set = {}, remove = [], add = {} }: AttributeChanges,
  condition?: Condition,
): Write {
  const { names, aliasOf } = aliases("#n");
  const values: Record<string, unknown> = {};
  const placeholderOf = (value: unknown) => {
    const name = `:v${Object.keys(values).length}`;
    values[name] = value;
    return name;
  };
  const sets = Object.entries(set)
    .filter(([, value]) => value !== undefined)
    .map(([path, value]) => `${aliasOf(path)} = ${placeholderOf(value)}`);
  const removes = remove.map(aliasOf);
  const adds = Object.entries(add).map(([path, by]) => `${aliasOf(path)} ${placeholderOf(by)}`);
  return {
    Update: {
      Key: { pk, sk },
      UpdateExpression: [clause("SET", sets), clause("REMOVE", removes), clause("ADD", adds)].filter(Boolean).join(" "),
      ...(condition && { ConditionExpression: condition.ConditionExpression }),
      ExpressionAttributeNames: { ...names, ...condition?.ExpressionAttributeNames },
      ...((Object.keys(values).length > 0 || condition?.ExpressionAttributeValues) && {
        ExpressionAttributeValues: { ...values, ...condition?.ExpressionAttributeValues },
      }),
    },
  };
}

/** Aliases for attributes in expressions, in which many words and characters must not be used. */
function aliases(prefix: string): { names: Record<string, string>; aliasOf: (path: string) => string } {
  const names: Record<string, string> = {};
  const aliasOfPart = (part: string) => {
    const known = Object.keys(names).find((name) => names[name] === part);
    const alias = known ?? `${prefix}${Object.keys(names).length}`;
    names[alias] = part;
    return alias;
  };
  const aliasOfStep = (step: string) => step.replace(/^.*?(?=(?:\[\d+\])?$)/, aliasOfPart);
  return { names, aliasOf: (path) => path.split("/").map(aliasOfStep).join(".") };
}

function clause(verb: string, parts: readonly string[]): string {
  return parts.length > 0 ? `${verb} ${parts.join(", ")}` : "";
}
