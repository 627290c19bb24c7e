import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { events } from "../../functions/events.ts";
import { operations } from "../../functions/operations.ts";
import { asDeployed, type Deployed } from "./support/deployed.ts";
import { configurationWith, type Synthesis, synthesize } from "./support/synthesized.ts";

let app: Synthesis;
let deployed: Deployed;

beforeAll(() => {
  app = synthesize(operations, events, configurationWith({ alarmEmail: "alarms@example.com" }));
  deployed = asDeployed(app);
});

afterAll(() => app.remove());

const operationFunctions = operations.map(({ area, name }) => `MeetingScheduler-${area}-${name}`).sort();
const eventFunctions = events.map(({ name }) => `MeetingScheduler-events-${name}`).sort();

describe("alarms", () => {
  test("watch every function's crashes and slowness", () => {
    expect(watched("Errors")).toEqual([...operationFunctions, ...eventFunctions].sort());
    expect(watched("Duration")).toEqual(operationFunctions);
  });

  test("say what they mean, stay within CloudWatch's ten metrics, and reach the address", () => {
    const topic = deployed.one("AWS::SNS::Topic").ref;
    for (const { Properties } of deployed.ofType("AWS::CloudWatch::Alarm")) {
      expect(metricsOf(Properties).length).toBeLessThanOrEqual(10);
      expect(Properties.AlarmDescription).toMatch(/\w{3,}.*\.$/);
      expect(Properties.AlarmActions).toEqual([topic]);
      expect(Properties.OKActions).toEqual([topic]);
    }
    expect(deployed.one("AWS::SNS::Subscription").Properties).toMatchObject({
      Protocol: "email",
      Endpoint: "alarms@example.com",
      TopicArn: topic,
    });
    expect(deployed.one("AWS::SNS::TopicPolicy").Properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        Effect: "Allow",
        Action: "sns:Publish",
        Principal: { Service: "cloudwatch.amazonaws.com" },
      }),
    );
  });

  test("call slow what takes three seconds, or ten where the model has eight to answer", () => {
    const slowAfter = new Map<string, number>();
    for (const { Properties } of deployed.ofType("AWS::CloudWatch::Alarm")) {
      for (const { name, functionName } of metricsOf(Properties))
        if (name === "Duration") slowAfter.set(functionName, Properties.Threshold);
    }
    for (const { area, name, needs } of operations) {
      const functionName = `MeetingScheduler-${area}-${name}`;
      expect([name, slowAfter.get(functionName)]).toEqual([name, needs.model ? 10_000 : 3_000]);
    }
  });

  test("cost nothing more where nobody is to hear of them", () => {
    const quiet = synthesize(operations.slice(0, 1), events.slice(0, 1));
    expect(asDeployed(quiet).ofType("AWS::SNS::Topic")).toEqual([]);
    quiet.remove();
  });
});

describe("the dashboard", () => {
  test("shows every function, and the state of every alarm", () => {
    const { widgets } = JSON.parse(deployed.one("AWS::CloudWatch::Dashboard").Properties.DashboardBody);
    const shown = new Set(widgets.flatMap(({ properties }: Widget) => (properties.metrics ?? []).map(functionShown)));
    expect([...shown].filter(Boolean).sort()).toEqual([...operationFunctions, ...eventFunctions].sort());
    const [{ properties: states }] = widgets.filter(({ type }: Widget) => type === "alarm");
    expect(states.alarms.sort()).toEqual(
      deployed
        .ofType("AWS::CloudWatch::Alarm")
        .map(({ arn }) => arn)
        .sort(),
    );
  });
});

interface Widget {
  type: string;
  properties: { metrics?: unknown[]; alarms?: string[] };
}

function functionShown(metric: unknown): string | undefined {
  const [namespace, , , functionName] = metric as string[];
  return namespace === "AWS/Lambda" ? functionName : undefined;
}

/** The functions whose metric of this name is watched. */
function watched(metric: string): string[] {
  return deployed
    .ofType("AWS::CloudWatch::Alarm")
    .flatMap(({ Properties }) => metricsOf(Properties))
    .filter(({ namespace, name, functionName }) => namespace === "AWS/Lambda" && name === metric && functionName)
    .map(({ functionName }) => functionName)
    .sort();
}

interface WatchedMetric {
  namespace: string;
  name: string;
  functionName: string;
}

/** One metric stands in the alarm itself, several in a sum or a maximum. */
function metricsOf({
  Namespace,
  MetricName,
  Dimensions,
  Metrics,
}: Deployed["resources"][number]["Properties"]): WatchedMetric[] {
  if (MetricName) return [{ namespace: Namespace, name: MetricName, functionName: Dimensions?.[0].Value }];
  return Metrics.flatMap(({ MetricStat }: { MetricStat?: { Metric: Deployed["resources"][number]["Properties"] } }) =>
    MetricStat ? metricsOf(MetricStat.Metric) : [],
  );
}
