import type * as z from "zod";
import type { TableAction, UserPoolAction } from "../http/operation.ts";

/**
 * What runs because something has happened or because it is time, rather than because somebody asked. Functions, grants,
 * triggers, alarms and what runs here with `npm start` are all made from the list of them, `functions/events.ts`.
 */
export type EventFunction<Services = never, Message = never> =
  | StreamConsumer<Services>
  | QueueConsumer<Services, Message>
  | ScheduledJob<Services>;

interface Described<Services> {
  /** Verb and noun, as the file is called: `events/<name>.ts`. */
  name: string;
  summary: string;
  grants: EventGrants;
  /** Within which one invocation comes to its end; 60 unless said. */
  timeoutSeconds?: number;
  /** Builds what the handler needs, once per container, from the environment. */
  services: () => Services;
}

export interface EventGrants {
  table?: readonly TableAction[];
  userPool?: readonly UserPoolAction[];
  /** The queues that it may send to. */
  sendsTo?: readonly QueueName[];
  /** It may read the OpenAI key. */
  openAiKey?: boolean;
}

/** Called for each change of the items that it is interested in: at least once, in order for one item and in none else. */
export interface StreamConsumer<Services> extends Described<Services> {
  trigger: "stream";
  interests: readonly Interest[];
  handle(change: ItemChange, services: Services): Promise<void>;
}

/** Called for each message: at least once, in any order. */
export interface QueueConsumer<Services, Message> extends Described<Services> {
  trigger: "queue";
  queue: QueueName;
  message: z.ZodType<Message>;
  handle(message: Message, services: Services): Promise<void>;
}

/** Called on the schedule that `cdk.json` says: at least once each time. */
export interface ScheduledJob<Services> extends Described<Services> {
  trigger: "schedule";
  handle(services: Services): Promise<void>;
}

/** Each has one consumer, and a dead-letter queue. */
export type QueueName = "organizers";

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

export function consumeStream<Services>(consumer: Omit<StreamConsumer<Services>, "trigger">): StreamConsumer<Services> {
  return { trigger: "stream", ...consumer };
}

export function consumeQueue<Services, Message>(
  consumer: Omit<QueueConsumer<Services, Message>, "trigger">,
): QueueConsumer<Services, Message> {
  return { trigger: "queue", ...consumer };
}

export function onSchedule<Services>(job: Omit<ScheduledJob<Services>, "trigger">): ScheduledJob<Services> {
  return { trigger: "schedule", ...job };
}
