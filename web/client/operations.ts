import type * as z from "zod";
import type { operationsByName } from "../../functions/operations.ts";

/** What the server's operations take and answer, as types: nothing of the server itself is in the pages. */
type Operations = typeof operationsByName;
export type OperationName = keyof Operations;

/** What is sent. A part that is coerced from text, such as a number in a query, is sent as what it becomes. */
type Sent<Schema> = Schema extends z.ZodType
  ? unknown extends z.input<Schema>
    ? undefined
    : z.input<Schema> extends infer Input
      ? Input extends object
        ? { [Key in keyof Input]: unknown extends Input[Key] ? OutputOf<Schema, Key> : Input[Key] }
        : Input
      : never
  : undefined;

type OutputOf<Schema extends z.ZodType, Key> = Key extends keyof z.output<Schema> ? z.output<Schema>[Key] : never;

type Part<Name extends OperationName, Which extends "params" | "query" | "body"> = Sent<
  NonNullable<Operations[Name][Which]>
>;

export interface Request<Name extends OperationName> {
  params?: Part<Name, "params">;
  query?: Part<Name, "query">;
  body?: Part<Name, "body">;
  /** The version that a change is made to. */
  ifMatch?: number;
  /** Names the request, so that it has one effect however often it is sent. Made for each request unless said. */
  key?: string;
  signal?: AbortSignal;
  /** Something may have changed: what the browser has kept of it for seconds is not enough. */
  fresh?: boolean;
}

export type AnswerOf<Name extends OperationName> =
  NonNullable<Operations[Name]["answer"]["schema"]> extends infer Schema
    ? Schema extends z.ZodType
      ? z.output<Schema>
      : undefined
    : undefined;
