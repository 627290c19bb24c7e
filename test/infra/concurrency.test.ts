import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { events } from "../../functions/events.ts";
import { operations } from "../../functions/operations.ts";
import { patience } from "../../functions/runtime/patience.ts";
import { asksModel } from "../../functions/services/needs.ts";
import { asDeployed, type Deployed } from "./support/deployed.ts";
import { configurationWith, type Synthesis, synthesize } from "./support/synthesized.ts";

const askingTheModel = operations.filter(({ needs }) => asksModel(needs));
const names = {
  model: askingTheModel.map(({ area, name }) => `MeetingScheduler-${area}-${name}`),
  byThemselves: events.map(({ name }) => `MeetingScheduler-events-${name}`),
};

/** What the synthesized app takes of an account with so many concurrent executions. */
function withConcurrency(accountConcurrency: number): () => Deployed {
  let app: Synthesis;
  let deployed: Deployed;
  beforeAll(() => {
    app = synthesize(operations, events, configurationWith({ accountConcurrency }));
    deployed = asDeployed(app);
  });
  afterAll(() => app.remove());
  return () => deployed;
}

describe("an account that runs ten functions at a time, as new ones do", () => {
  const deployed = withConcurrency(10);

  test("has none to set aside, which AWS would refuse", () => {
    expect(reservations(deployed())).toEqual(new Map());
  });

  test("works through two messages of a queue at once, and through one batch of a shard of the stream", () => {
    for (const { Properties } of mappings(deployed(), "sqs"))
      expect(Properties.ScalingConfig).toEqual({ MaximumConcurrency: 2 });
    for (const { Properties } of mappings(deployed(), "dynamodb"))
      expect(Properties).toMatchObject({ ParallelizationFactor: 1, MaximumBatchingWindowInSeconds: 5 });
  });

  test("asks the model once a second in all, so that at its slowest two are left for everything else", () => {
    const rates = modelThrottles(deployed());
    expect(sum(rates.map(({ ThrottlingRateLimit }) => ThrottlingRateLimit))).toBeLessThanOrEqual(1);
    expect(sum(rates.map(heldByModel))).toBeLessThanOrEqual(8);
    for (const { ThrottlingBurstLimit } of rates) expect(ThrottlingBurstLimit).toBe(1);
  });
});

describe.each([150, 1000])("an account that runs %i functions at a time", (accountConcurrency) => {
  const deployed = withConcurrency(accountConcurrency);

  test("sets at most a third aside for what runs by itself and for the model, which take no more, and leaves a hundred", () => {
    const reserved = reservations(deployed());
    expect([...reserved.keys()].sort()).toEqual([...names.model, ...names.byThemselves].sort());
    expect(sum([...reserved.values()])).toBeLessThanOrEqual(accountConcurrency / 3);
    expect(accountConcurrency - sum([...reserved.values()])).toBeGreaterThanOrEqual(100);
  });

  test("lets no queue and no route to the model have more at once than is set aside for it", () => {
    const reserved = reservations(deployed());
    for (const { Properties } of mappings(deployed(), "sqs")) {
      const { MaximumConcurrency } = Properties.ScalingConfig;
      expect(MaximumConcurrency).toBe(reserved.get(Properties.FunctionName));
      expect(MaximumConcurrency).toBeGreaterThanOrEqual(2);
    }
    for (const [index, throttle] of modelThrottles(deployed()).entries()) {
      expect(heldByModel(throttle)).toBeLessThanOrEqual(Math.max(8, reserved.get(names.model[index]!)!));
      expect(throttle.ThrottlingBurstLimit).toBeLessThanOrEqual(reserved.get(names.model[index]!)!);
    }
  });
});

test.each([9, 0, 10.5])(
  "%d is not a number of concurrent executions that an account can have",
  (accountConcurrency) => {
    expect(() => configurationWith({ accountConcurrency })).toThrow("accountConcurrency");
  },
);

interface Throttle {
  ThrottlingRateLimit: number;
  ThrottlingBurstLimit: number;
}

/** Of the routes that ask the model. */
function modelThrottles(deployed: Deployed): Throttle[] {
  const { RouteSettings } = deployed.one("AWS::ApiGatewayV2::Stage").Properties;
  return askingTheModel.map(({ method, path }) => RouteSettings[`${method} ${path}`]);
}

/** How many requests of a route wait at the same time where the model takes all the time that it is given. */
function heldByModel({ ThrottlingRateLimit }: Throttle): number {
  return (ThrottlingRateLimit * patience.modelMilliseconds) / 1000;
}

function reservations(deployed: Deployed): Map<string, number> {
  return new Map(
    deployed
      .ofType("AWS::Lambda::Function")
      .flatMap(({ Properties: { FunctionName, ReservedConcurrentExecutions } }) =>
        ReservedConcurrentExecutions === undefined ? [] : [[FunctionName, ReservedConcurrentExecutions]],
      ),
  );
}

function mappings(deployed: Deployed, service: "sqs" | "dynamodb") {
  const found = deployed
    .ofType("AWS::Lambda::EventSourceMapping")
    .filter(({ Properties }) => Properties.EventSourceArn.includes(`:${service}:`));
  expect(found.length).toBeGreaterThan(0);
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
