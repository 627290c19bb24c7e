import { Duration } from "aws-cdk-lib";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import { Construct } from "constructs";
import type { AnyEventFunction } from "../functions/events/trigger/event-function.ts";
import type { QueueName } from "../functions/runtime/environment.ts";
import { timeoutOf } from "./event-timeout.ts";

export interface OwnQueue {
  queue: Queue;
  /** What its consumer could not do, however often it tried. */
  deadLetters: Queue;
}

/** A queue for each function that consumes one, and one place for the changes that no stream consumer could digest. */
export class Queues extends Construct {
  readonly queues: ReadonlyMap<QueueName, OwnQueue>;
  /** Holds where in the stream they stood, not what they were. */
  readonly failedChanges: Queue;

  constructor(scope: Construct, id: string, events: readonly AnyEventFunction[]) {
    super(scope, id);
    this.queues = new Map(
      events.flatMap((event) => (event.trigger === "queue" ? [[event.queue, this.#createQueue(event)] as const] : [])),
    );
    this.failedChanges = this.#createDeadLetters("FailedChanges");
  }

  /** Throws for a queue that nobody consumes. */
  queue(name: QueueName): Queue {
    const own = this.queues.get(name);
    if (!own) throw new Error(`No event function consumes the queue ${name}.`);
    return own.queue;
  }

  #createQueue(event: AnyEventFunction & { trigger: "queue" }): OwnQueue {
    const deadLetters = this.#createDeadLetters(`${event.queue}-dead-letters`);
    const queue = new Queue(this, event.queue, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // As AWS advises: time for the invocation itself and for Lambda to try again while it is held back.
      visibilityTimeout: Duration.seconds(6 * timeoutOf(event).toSeconds()),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: 5 },
    });
    return { queue, deadLetters };
  }

  #createDeadLetters(id: string): Queue {
    return new Queue(this, id, {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
  }
}
