import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import type { AnyEventFunction } from "../../../functions/events/trigger/event-function.ts";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { type Bundles, buildBundles } from "../../../lib/bundles.ts";
import { addMeetingScheduler } from "../../../lib/meeting-scheduler.ts";

export interface Resource {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: each type has its own.
  Properties: any;
  DependsOn?: string[];
  DeletionPolicy?: string;
}

export interface Template {
  Resources: Record<string, Resource>;
  Outputs?: Record<string, { Value: unknown; Export?: { Name: string } }>;
}

export interface SynthesizedApp {
  bundles: Bundles;
  data: Template;
  service: Template;
  /** Where the assembly lies: far from the project, so that nothing finds the project's packages by chance. */
  directory: string;
  remove(): void;
}

/** The context of `cdk.json`, with some of our own configuration changed. */
export function contextWith(changes: object): Record<string, unknown> {
  const { context } = JSON.parse(readFileSync("cdk.json", "utf8"));
  return { ...context, meetingScheduler: { ...context.meetingScheduler, ...changes } };
}

/** Bundles and synthesizes as `cdk synth` does, under the same checks: throws where one of them fails. */
export async function synthesize(
  operations: readonly AnyOperation[],
  events: readonly AnyEventFunction[],
  configuration: object = {},
): Promise<SynthesizedApp> {
  const parent = mkdtempSync(join(tmpdir(), "meeting-scheduler-"));
  const directory = join(parent, "cdk.out");
  const bundles = await buildBundles(operations, events, join(parent, "functions"));
  const app = new App({ context: contextWith(configuration), outdir: directory, analyticsReporting: false });
  const { data, service } = addMeetingScheduler(app, bundles);
  const assembly = app.synth();
  return {
    bundles,
    data: assembly.getStackByName(data.stackName).template,
    service: assembly.getStackByName(service.stackName).template,
    directory,
    remove: () => rmSync(parent, { recursive: true }),
  };
}

export function resourcesOf({ Resources }: Template, type: string): Resource[] {
  return Object.values(Resources).filter(({ Type }) => Type === type);
}
