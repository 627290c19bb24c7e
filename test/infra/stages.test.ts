import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { events } from "../../functions/events.ts";
import { operations } from "../../functions/operations.ts";
import { type Configuration, configurationOf } from "../../lib/configuration.ts";
import { asDeployed, type DeployedResource } from "./support/deployed.ts";
import { contextWith, type Synthesis, synthesize } from "./support/synthesized.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "meeting-scheduler-config-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What a deployment is made with, as `cdk deploy -c stage=…` reads it. */
function configured(stage?: string, context = contextWith({})): Configuration {
  return configurationOf(new App({ context: { ...context, ...(stage !== undefined && { stage }) } }), folder);
}

function write(stage: string, content: object): void {
  writeFileSync(join(folder, `${stage}.json`), JSON.stringify(content));
}

describe("without a stage", () => {
  test("cdk.json's defaults apply, under its name", () => {
    const { name, ...defaults } = contextWith({}).meetingScheduler as Configuration & { name: string };
    expect(configured()).toEqual({ ...defaults, deployment: name });
  });

  test("what cannot be understood is refused by name", () => {
    const misspelt = contextWith({ alarmMail: "alarms@example.com" });
    expect(() => configured(undefined, misspelt)).toThrow(/cdk\.json[\s\S]*alarmMail/);
  });
});

describe("a stage", () => {
  test("is its file's changes to cdk.json, key by key and within groups of keys", () => {
    write("prod", { alarmEmail: "alarms@example.com", suggestions: { model: "gpt-of-my-own" } });
    const defaults = configured();
    expect(configured("prod")).toEqual({
      ...defaults,
      deployment: "MeetingScheduler-prod",
      alarmEmail: "alarms@example.com",
      suggestions: { ...defaults.suggestions, model: "gpt-of-my-own" },
    });
  });

  test("without a file is refused: a slip of the keyboard makes no deployment", () => {
    expect(() => configured("prdo")).toThrow(join(folder, "prdo.json"));
  });

  test("with a key or a value that makes no sense is refused by name, with its file", () => {
    write("misspelt", { suggestions: { modell: "" } });
    expect(() => configured("misspelt")).toThrow(/misspelt\.json[\s\S]*modell/);
  });

  test.each(["Prod", "../prod", "pro-d", ""])("is not called %j", (stage) => {
    expect(() => configured(stage)).toThrow("-c stage=prod");
  });

  test("and the name are 24 characters together at most", () => {
    write("seven11", {});
    expect(configured("seven11").deployment).toHaveLength(24);
    write("eight888", {});
    expect(() => configured("eight888")).toThrow("MeetingScheduler-eight888");
  });
});

describe("deployments in one account and region", () => {
  const deployments = new Map<string, Set<string>>();

  beforeAll(() => {
    // The last one is called like an area: a function of the first may not be called like one of its.
    for (const stage of [undefined, "prod", "people"]) {
      if (stage) write(stage, { alarmEmail: "alarms@example.com" });
      const configuration = configured(stage);
      const app = synthesize(operations, events, configuration);
      deployments.set(configuration.deployment, namesIn(app));
      app.remove();
    }
  });

  test("give every name, metrics' namespaces included, with name and stage", () => {
    for (const [deployment, names] of deployments) {
      const own = new RegExp(`^(/aws/(lambda|vendedlogs)/)?${deployment}($|[-:])`);
      expect([...names].filter((each) => !own.test(each))).toEqual([]);
      expect(names.size).toBeGreaterThan(2 * (operations.length + events.length));
    }
  });

  test("share none of them", () => {
    const all = [...deployments.values()].flatMap((names) => [...names]);
    expect(new Set(all).size).toBe(all.length);
  });
});

/** Names within something that has a name of its own. */
const scopedNames = new Set(["StageName", "GroupName", "MetricName"]);

/** All that must differ from what others are called: stacks, exports, whatever is given a name, and under what metrics are counted. */
function namesIn(app: Synthesis): Set<string> {
  const outputs = app.stacks.flatMap(({ template }) => Object.values(template.Outputs ?? {}));
  const exported = outputs.flatMap(({ Export }) => Export?.Name ?? []);
  const resources = asDeployed(app).resources;
  // Of a resource itself, not of what it refers to.
  const named = resources.flatMap(({ Properties = {}, ref }) =>
    Object.entries<unknown>(Properties).flatMap(([key, value]) =>
      /^(\w+)?Name$/.test(key) && !scopedNames.has(key) && (key !== "FunctionName" || value === ref)
        ? String(value)
        : [],
    ),
  );
  return new Set([app.data.name, app.service.name, ...exported, ...named, ...namespacesIn(resources)]);
}

/** Under which functions count by themselves, and from which the dashboard shows that. */
function namespacesIn(resources: readonly DeployedResource[]): string[] {
  return resources.flatMap(({ Type, Properties }) => {
    if (Type === "AWS::Lambda::Function") return Properties.Environment.Variables.POWERTOOLS_METRICS_NAMESPACE;
    if (Type !== "AWS::CloudWatch::Dashboard") return [];
    const { widgets } = JSON.parse(Properties.DashboardBody);
    const shown: unknown[][] = widgets.flatMap(
      (widget: { properties: { metrics?: unknown[][] } }) => widget.properties.metrics ?? [],
    );
    return shown.flatMap(([namespace]) => (String(namespace).startsWith("AWS/") ? [] : String(namespace)));
  });
}
