import type * as z from "zod";
import type { QueueName } from "../../runtime/environment.ts";
import type { Needs } from "../../services/needs.ts";
import type { ServicesOf } from "../../services/services.ts";

/**
 * What runs because something has happened or because it is time, rather than because somebody asked. Functions, needs,
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
  /** Within which one invocation comes to its end; 60 unless said. */
  timeoutSeconds?: number;
}

/** Called for each change of the items that it is interested in: at least once, in order for one item and in none else. */
export interface StreamConsumer<Declared extends Needs> extends Described<Declared> {
  trigger: "stream";
  interests: readonly Interest[];
  handle(change: ItemChange, services: ServicesOf<Declared>): Promise<void>;
}

/** Called for each message: at least once, in any order. */
export interface QueueConsumer<Declared extends Needs, Message> extends Described<Declared> {
  trigger: "queue";
  queue: QueueName;
  message: z.ZodType<Message>;
  handle(message: Message, services: ServicesOf<Declared>): Promise<void>;
}

/** Called on the schedule that `cdk.json` says: at least once each time. */
export interface ScheduledJob<Declared extends Needs> extends Described<Declared> {
  trigger: "schedule";
  handle(services: ServicesOf<Declared>): Promise<void>;
}

/** Items whose sort key begins so, and what must have become of them. */
export interface Interest {
  sortKey: string;
  changes: readonly ("INSERT" | "MODIFY" | "REMOVE")[];
}

/** An item of the table before and after it was written: no `before` where it is new, no `after` where it is gone. */
export interface ItemChange {
  pk: string;
  sk: string;
  before: Record<string, unknown> | undefined;
  after: Record<string, unknown> | undefined;
}

/** Whether this is one of the changes that somebody is interested in. */
export function isOfInterest(
  interests: readonly Interest[],
  sortKey: string,
  change: Interest["changes"][number] | undefined,
): boolean {
  return interests.some((each) => sortKey.startsWith(each.sortKey) && each.changes.some((kind) => kind === change));
}

/** What has become of an item. */
export function kindOf({ before, after }: ItemChange): Interest["changes"][number] {
  if (!before) return "INSERT";
  return after ? "MODIFY" : "REMOVE";
}

/** One whose types have been forgotten: what the list holds. */
// biome-ignore lint/suspicious/noExplicitAny: the list mixes functions of every type; each is checked where it is defined.
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
