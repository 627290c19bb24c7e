import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { costTable } from "../../bin/costs/cost-table.ts";
import { costOfMonitoring, monitoringIn } from "../../bin/costs/monitoring.ts";
import { prices } from "../../bin/costs/prices.ts";
import { events } from "../../functions/events.ts";
import { operations } from "../../functions/operations.ts";
import { asksModel } from "../../functions/services/needs.ts";
import { asDeployed, type Deployed } from "./support/deployed.ts";
import { configurationWith, type Synthesis, synthesize } from "./support/synthesized.ts";

let app: Synthesis;
let deployed: Deployed;

beforeAll(() => {
  app = synthesize(operations, events, configurationWith({ alarmEmail: "alarms@example.com", monitoring: "detailed" }));
  deployed = asDeployed(app);
});

afterAll(() => app.remove());

const operationFunctions = operations.map(({ area, name }) => `MeetingScheduler-${area}-${name}`).sort();
const eventFunctions = events.map(({ name }) => `MeetingScheduler-events-${name}`).sort();

describe("alarms of detailed monitoring", () => {
  test("watch every function's crashes, and the slowness of those that people wait for", () => {
    const all = deployed.ofType("AWS::Lambda::Function").map(({ Properties }) => Properties.FunctionName);
    expect(watched("Errors")).toEqual(all.sort());
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
      expect([name, slowAfter.get(functionName)]).toEqual([name, asksModel(needs) ? 10_000 : 3_000]);
    }
  });

  test("cost nothing more where nobody is to hear of them", () => {
    const quiet = synthesize(operations.slice(0, 1), events.filter(({ needs }) => !needs.queues).slice(0, 1));
    expect(asDeployed(quiet).ofType("AWS::SNS::Topic")).toEqual([]);
    quiet.remove();
  });
});

describe("the dashboard of detailed monitoring", () => {
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

describe("basic monitoring", () => {
  let basic: Synthesis;
  let stands: Deployed;

  beforeAll(() => {
    basic = synthesize(operations, events, configurationWith({ alarmEmail: "alarms@example.com" }));
    stands = asDeployed(basic);
  });
  afterAll(() => basic.remove());

  test("watches what people notice first, every area, and what nobody would notice", () => {
    const names = stands.ofType("AWS::CloudWatch::Alarm").map(({ Properties }) => Properties.AlarmName);
    const expected = [
      "server-errors",
      "throttles",
      "slow",
      "failed-changes",
      "table-throttles",
      "sign-in-challenge-errors",
      "events-errors",
      "events-behind",
    ];
    const areas = new Set(operations.map(({ area }) => `${area}-failures`));
    for (const name of [...expected, ...areas]) expect(names).toContain(`MeetingScheduler-${name}`);
  });

  test("watches in every area the failures that its functions count", () => {
    for (const { Properties } of stands.ofType("AWS::CloudWatch::Alarm")) {
      const [, area] = /^MeetingScheduler-(.+)-failures$/.exec(Properties.AlarmName) ?? [];
      if (!area) continue;
      expect(Properties).toMatchObject({ Namespace: "MeetingScheduler", MetricName: "failures" });
      expect(Properties.Dimensions).toContainEqual({ Name: "area", Value: area });
    }
  });

  test("costs less than 5 dollars a month, the model's series included, and a dashboard that is free", () => {
    const monitoring = monitoringIn(stands.resources, modelSeries);
    expect(monitoring.dashboardMetrics).toBeGreaterThan(30);
    expect(monitoring.dashboardMetrics).toBeLessThanOrEqual(50);
    expect(costOfMonitoring(monitoring)).toBeLessThan(5);
    // Where another deployment of the account has used up what is free.
    expect(monitoring.alarmMetrics * prices.cloudWatch.perAlarmMetric).toBeLessThan(5);
  });

  test("and use cost what the page on costs says, and so does detailed monitoring", () => {
    const page = readFileSync("docs/costs.md", "utf8");
    expect(page).toContain(costTable());
    const series = requestSeries();
    for (const [name, { resources }, written] of [
      ["basic", stands, modelSeries],
      ["detailed", deployed, modelSeries + series],
    ] as const) {
      const monitoring = monitoringIn(resources, written);
      const actual = [...Object.values(monitoring), costOfMonitoring(monitoring)];
      const stated = page
        .match(new RegExp(`\\| \`${name}\` \\|(.*)\\|`))?.[1]
        ?.split("|")
        .map(Number);
      // Within a tenth: each operation adds to them.
      const isNear = actual.every((figure, index) => Math.abs(figure - (stated?.[index] ?? 0)) <= figure / 10);
      expect([name, stated, isNear]).toEqual([name, isNear ? stated : actual, true]);
    }
  });
});

/** What `functions/model/record-model-call.ts` writes. */
const modelSeries = 9;

/** What the functions write with detailed monitoring, where each operation succeeds and is refused in each hour, with ten of the codes. */
function requestSeries(): number {
  return 2 * operations.length + 10;
}

describe("an account", () => {
  test("has a budget, of which the address hears before it is used up", () => {
    const { Budget, NotificationsWithSubscribers } = deployed.one("AWS::Budgets::Budget").Properties;
    expect(Budget).toMatchObject({ BudgetType: "COST", TimeUnit: "MONTHLY", BudgetLimit: { Amount: 20, Unit: "USD" } });
    for (const { Subscribers } of NotificationsWithSubscribers)
      expect(Subscribers).toEqual([{ SubscriptionType: "EMAIL", Address: "alarms@example.com" }]);
    expect(NotificationsWithSubscribers).toHaveLength(2);
  });

  test("loses neither stack by a slip, and finds what belongs to a deployment by its tags", () => {
    const manifest = JSON.parse(readFileSync(join(app.directory, "manifest.json"), "utf8"));
    const stacks = Object.values<StackArtifact>(manifest.artifacts).filter(
      ({ type }) => type === "aws:cloudformation:stack",
    );
    expect(stacks).toHaveLength(2);
    for (const { properties } of stacks)
      expect(properties).toMatchObject({ terminationProtection: true, tags: { deployment: "MeetingScheduler" } });
  });
});

interface StackArtifact {
  type: string;
  properties: object;
}

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
