import { CfnOutput } from "aws-cdk-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AnyEventFunction } from "../../functions/events/trigger/event-function.ts";
import { events } from "../../functions/events.ts";
import type { AnyOperation, Area } from "../../functions/http/operation.ts";
import { operations } from "../../functions/operations.ts";
import { asDeployed, type Deployed } from "./support/deployed.ts";
import { configurationWith, type Synthesis, synthesize } from "./support/synthesized.ts";

let app: Synthesis;
let deployed: Deployed;

/** As long as it may be. */
const name = "D".repeat(24);

beforeAll(() => {
  const configuration = configurationWith({ name, alarmEmail: "alarms@example.com", monitoring: "detailed" });
  app = synthesize(twoHundredOperations(), thirtyEventFunctions(), configuration);
  deployed = asDeployed(app);
});

afterAll(() => app.remove());

describe("two hundred operations, eighty of them in one area, thirty functions that run by themselves, and the trigger of signing in", () => {
  test("have room within CloudFormation's limits, in every stack", () => {
    expect(deployed.ofType("AWS::Lambda::Function")).toHaveLength(231);
    for (const { name, template, bytes } of app.stacks) {
      const { Resources, Outputs = {}, Parameters = {} } = template;
      expect([name, Object.keys(Resources).length < 400, bytes < 800_000]).toEqual([name, true, true]);
      expect([name, Object.keys(Outputs).length <= 200, Object.keys(Parameters).length <= 200]).toEqual([
        name,
        true,
        true,
      ]);
    }
  });

  test("have room within API Gateway's 300 routes", () => {
    const { Body } = deployed.one("AWS::ApiGatewayV2::Api").Properties;
    const routes = Object.values<object>(Body.paths).flatMap(({ parameters, ...methods }: { parameters?: unknown }) =>
      Object.keys(methods),
    );
    // One of them stands at two paths.
    expect(routes).toHaveLength(201);
  });

  test("have room within the 10,240 characters of a role's policies, and the names within theirs", () => {
    for (const { Properties } of deployed.ofType("AWS::IAM::Role")) {
      const documents = Properties.Policies.map((policy: { PolicyDocument: object }) => policy.PolicyDocument);
      // As in the region with the longest name.
      expect(JSON.stringify(documents).replaceAll("eu-central-1", "ap-southeast-99").length).toBeLessThan(10_240);
    }
    const names = deployed.ofType("AWS::Lambda::Function").map(({ Properties }) => Properties.FunctionName);
    expect(Math.max(...names.map(({ length }) => length))).toBe(64);
  });

  test("have room on the dashboard: 100 alarms' states, 500 metrics in a graph, 2,500 in all", () => {
    const { widgets } = JSON.parse(deployed.one("AWS::CloudWatch::Dashboard").Properties.DashboardBody);
    const sizes = widgets.map(({ properties }: Widget) => properties.metrics?.length ?? 0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
    expect(sizes.reduce((sum: number, size: number) => sum + size, 0)).toBeLessThanOrEqual(2_500);
    expect(deployed.ofType("AWS::CloudWatch::Alarm").length).toBeLessThanOrEqual(100);
  });
});

interface Widget {
  properties: { metrics?: unknown[] };
}

test("every operation's name leaves room for the longest name of a deployment", () => {
  const real = synthesize(operations, events, configurationWith({ name }));
  const names = asDeployed(real)
    .ofType("AWS::Lambda::Function")
    .map(({ Properties }) => Properties.FunctionName);
  expect(names.filter(({ length }) => length > 64)).toEqual([]);
  real.remove();
});

/** A circle fails the synthesis. */
describe("the API's address", () => {
  test("may be known to what runs by itself", () => {
    const knowing = synthesize(operations, events, undefined, ({ service }) => {
      new CfnOutput(service.events, "Address", { value: service.api.httpApi.apiEndpoint });
    });
    expect(knowing.stacks.find(({ name }) => name === "events")?.template.Outputs).toHaveProperty("Address");
    knowing.remove();
  });

  test("may not be known to an area's functions, which the API waits for", () => {
    const circular = () =>
      synthesize(operations, events, undefined, ({ service }) => {
        new CfnOutput(service.areas[0]!, "Address", { value: service.api.httpApi.apiEndpoint });
      });
    expect(circular).toThrow("Circular");
  });
});

/** All with names as long as they may be, eighty of them in one area. */
function twoHundredOperations(): AnyOperation[] {
  const areas = [...new Set(operations.map(({ area }) => area))].filter((area) => area !== "meetings");
  const areaOf = (index: number): Area => (index < 80 ? "meetings" : areas[index % areas.length]!);
  return Array.from({ length: 200 }, (_, index) => ({
    ...operations[index % operations.length]!,
    area: areaOf(index),
    name: filled(areaOf(index), `operation-${index}`),
    method: "POST",
    path: `/v1/some-things/{thingId}/parts-${index}`,
  }));
}

/** Ten of each kind, each consumer of messages with a queue of its own. */
function thirtyEventFunctions(): AnyEventFunction[] {
  return (["stream", "queue", "schedule"] as const).flatMap((trigger) => {
    const own = events.filter((each) => each.trigger === trigger);
    return Array.from({ length: 10 }, (_, index): AnyEventFunction => {
      const renamed = { ...(own[index] ?? own.at(-1)!), name: filled("events", `${trigger}-${index}`) };
      return renamed.trigger === "queue" && index >= own.length
        ? { ...renamed, queue: `${renamed.queue}-${index}` as typeof renamed.queue }
        : renamed;
    });
  });
}

/** A name that leaves nothing of the 64 characters of a function's. */
function filled(group: string, beginning: string): string {
  return beginning.padEnd(64 - `${name}-${group}-`.length, "-as-long-as-it-may-be");
}
