import type * as z from "zod";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { QueueName } from "../../runtime/environment.ts";
import type { Needs } from "../../services/needs.ts";
import type { ServicesOf } from "../../services/services.ts";

/**
 * A function that runs because something has happened, or because it is time, and not because somebody asked. Functions, grants,
 * triggers, alarms and what runs here with `npm start` are all made from the list of them, `functions/events.ts`.
 */
export type EventFunction<Declared extends Needs = Needs, Message = never> =
  | StreamConsumer<Declared>
  | QueueConsumer<Declared, Message>
  | ScheduledJob<Declared>;

interface Described<Declared extends Needs> {
  /** Verb and noun, as the file is called: `events/<name>.ts`. */
  name: string;
  summary: string;
  needs: Declared;
  /** How long one invocation may take: 60 unless said otherwise. */
  timeoutSeconds?: number;
}

/**
 * Called with the changes of the items that it is interested in, many at once. Each comes at least once, with whatever others. Only the
 * changes of one item come in order.
 */
export interface StreamConsumer<Declared extends Needs> extends Described<Declared> {
  trigger: "stream";
  interests: readonly Interest[];
  handle(changes: readonly ItemChange[], services: ServicesOf<Declared>): Promise<void>;
}

/** Called at least once for each message, in any order. */
export interface QueueConsumer<Declared extends Needs, Message> extends Described<Declared> {
  trigger: "queue";
  queue: QueueName;
  message: z.ZodType<Message>;
  /** The schedule sends the same messages anew: one that still waits by then is of no use any more. */
  isRenewedBySchedule?: true;
  handle(message: Message, services: ServicesOf<Declared>): Promise<void>;
}

/** Called at least once each time: on the schedule in `cdk.json`, unless it says how often. */
export interface ScheduledJob<Declared extends Needs> extends Described<Declared> {
  trigger: "schedule";
  every?: "minute";
  handle(services: ServicesOf<Declared>): Promise<void>;
}

/** Items whose sort keys begin so, and what must have become of them. */
export interface Interest {
  sortKey: string;
  changes: readonly ("INSERT" | "MODIFY" | "REMOVE")[];
}

/** An item of the table before and after a change. Without `before` it is new, without `after` it is gone. */
export interface ItemChange {
  pk: string;
  sk: string;
  /** When it was made, to the second: the same each time that it is delivered. */
  at: EpochMillisecond;
  before: Record<string, unknown> | undefined;
  after: Record<string, unknown> | undefined;
}

/** The changes that are of interest. */
export function ofInterest(interests: readonly Interest[], changes: readonly ItemChange[]): ItemChange[] {
  return changes.filter((change) => isOfInterest(interests, change.sk, kindOf(change)));
}

/** Whether such a change is of interest. */
export function isOfInterest(
  interests: readonly Interest[],
  sortKey: string,
  change: Interest["changes"][number] | undefined,
): boolean {
  return interests.some((each) => sortKey.startsWith(each.sortKey) && each.changes.some((kind) => kind === change));
}

/** What has become of an item. */
export function kindOf({ before, after }: Pick<ItemChange, "before" | "after">): Interest["changes"][number] {
  if (!before) return "INSERT";
  return after ? "MODIFY" : "REMOVE";
}

/** A function of any types: what the list holds. */
// biome-ignore lint/suspicious/noExplicitAny: the list mixes functions of all types. Each is checked where it is defined.
export type AnyEventFunction = EventFunction<any, any>;

export function consumeStream<const Declared extends Needs>(
  consumer: Omit<StreamConsumer<Declared>, "trigger">,
): StreamConsumer<Declared> {
  return { trigger: "stream", ...consumer };
}

export function consumeQueue<const Declared extends Needs, Message>(
  consumer: Omit<QueueConsumer<Declared, Message>, "trigger">,
): QueueConsumer<Declared, Message> {
  return { trigger: "queue", ...consumer };
}

export function onSchedule<const Declared extends Needs>(
  job: Omit<ScheduledJob<Declared>, "trigger">,
): ScheduledJob<Declared> {
  return { trigger: "schedule", ...job };
}
