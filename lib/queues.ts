import { Duration } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { AnyEventFunction } from "../functions/events/trigger/event-function.ts";
import type { QueueName } from "../functions/runtime/environment.ts";
import type { Configuration } from "./configuration.ts";
import { timeoutOf } from "./event-timeout.ts";
import { intervalOfSchedule } from "./schedule-interval.ts";

export interface OwnQueue {
  queue: Queue;
  /** What its consumer could not do, however often it tried. */
  deadLetters: Queue;
  /** How long a message may wait until somebody should look. */
  patience: Duration;
}

/** A queue for each function that consumes one. */
export class Queues extends Construct {
  readonly queues: ReadonlyMap<QueueName, OwnQueue>;

  constructor(scope: Construct, id: string, events: readonly AnyEventFunction[], { suggestions }: Configuration) {
    super(scope, id);
    const untilRenewed = intervalOfSchedule(suggestions.schedule);
    this.queues = new Map(
      events.flatMap((event) => {
        if (event.trigger !== "queue") return [];
        const retention = event.isRenewedBySchedule ? untilRenewed : longestRetention;
        return [[event.queue, this.#createQueue(event, retention)] as const];
      }),
    );
  }

  /** Throws for a queue that nobody consumes. */
  queue(name: QueueName): Queue {
    const own = this.queues.get(name);
    if (!own) throw new Error(`No event function consumes the queue ${name}.`);
    return own.queue;
  }

  #createQueue(event: AnyEventFunction & { trigger: "queue" }, wanted: Duration): OwnQueue {
    const deadLetters = this.#createDeadLetters(`${event.queue}-dead-letters`);
    const retention = wanted.toSeconds() < longestRetention.toSeconds() ? wanted : longestRetention;
    // As AWS advises: time for the invocation itself and for Lambda to try again while it is held back.
    const visibility = Duration.seconds(6 * timeoutOf(event).toSeconds());
    // A message that keeps failing is laid aside before it would be dropped.
    const tries = Math.floor(retention.toSeconds() / visibility.toSeconds()) - 1;
    const queue = new Queue(this, event.queue, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: retention,
      visibilityTimeout: visibility,
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: Math.max(1, Math.min(5, tries)) },
    });
    return { queue, deadLetters, patience: event.isRenewedBySchedule ? half(retention) : Duration.minutes(15) };
  }

  #createDeadLetters(id: string): Queue {
    return new Queue(this, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: longestRetention,
    });
  }
}

/** SQS keeps nothing longer. */
const longestRetention = Duration.days(14);

function half(duration: Duration): Duration {
  return Duration.seconds(Math.floor(duration.toSeconds() / 2));
}
