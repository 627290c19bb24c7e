import type { AnyEventFunction } from "../functions/events/trigger/event-function.ts";
import type { AnyOperation } from "../functions/http/operation.ts";
import { patience } from "../functions/runtime/patience.ts";
import { asksModel } from "../functions/services/needs.ts";

type Throttle = NonNullable<AnyOperation["throttle"]>;

/**
 * How many of the account's concurrent executions may be taken by what nobody waits for, and by what waits for the model. The others are
 * left for those who sign in, look and book.
 */
export interface Concurrency {
  /** Set aside for each of these functions, which then take no more. Undefined where the account has too few to set any aside. */
  reserved: number | undefined;
  /** Of one queue. */
  messagesAtOnce: number;
  /** Of one shard of the table's stream, by one consumer. */
  batchesAtOnce: number;
  /** How long a stream consumer gathers changes before it runs. */
  gatheringSeconds: number;
  /** Of all clients together on each route that asks the model. */
  modelThrottle: Throttle;
}

/** AWS lets nobody reserve the last hundred. */
const unreservable = 100;

/** SQS and Lambda together know no less. */
const minMessagesAtOnce = 2;

/** What runs by itself and what asks the model never take more than a third of an account that can set executions aside. */
export function concurrencyOf(
  accountConcurrency: number,
  operations: readonly AnyOperation[],
  events: readonly AnyEventFunction[],
): Concurrency {
  const askingTheModel = operations.filter(({ needs }) => asksModel(needs)).length;
  const third = Math.floor(accountConcurrency / 3);
  const share = Math.floor(third / Math.max(1, askingTheModel + events.length));
  if (accountConcurrency - third < unreservable || share < minMessagesAtOnce) {
    return {
      reserved: undefined,
      messagesAtOnce: minMessagesAtOnce,
      batchesAtOnce: 1,
      gatheringSeconds: 5,
      // One a second on all of these routes together.
      modelThrottle: { ratePerSecond: Math.floor(100 / Math.max(1, askingTheModel)) / 100, burst: 1 },
    };
  }
  return {
    reserved: share,
    messagesAtOnce: share,
    batchesAtOnce: 2,
    gatheringSeconds: 0,
    // As many as the share can serve where every answer of the model takes all its time.
    modelThrottle: {
      ratePerSecond: Math.max(1, Math.floor((1000 * share) / patience.modelMilliseconds)),
      burst: share,
    },
  };
}

/** An operation's own throttle, or less where it asks the model. */
export function throttleOf({ needs, throttle }: AnyOperation, { modelThrottle }: Concurrency): Throttle | undefined {
  if (!asksModel(needs)) return throttle;
  return {
    ratePerSecond: Math.min(modelThrottle.ratePerSecond, throttle?.ratePerSecond ?? Number.POSITIVE_INFINITY),
    burst: Math.min(modelThrottle.burst, throttle?.burst ?? Number.POSITIVE_INFINITY),
  };
}
