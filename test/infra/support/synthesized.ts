import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, NestedStack, type Stack } from "aws-cdk-lib";
import type { AnyEventFunction } from "../../../functions/events/trigger/event-function.ts";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { type BundledCode, type Bundles, buildBundles } from "../../../lib/bundles.ts";
import { type Configuration, configurationOf } from "../../../lib/configuration.ts";
import { addMeetingScheduler } from "../../../lib/meeting-scheduler.ts";

export interface Resource {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: each type has its own.
  Properties: any;
  DependsOn?: string[];
  DeletionPolicy?: string;
}

export interface Template {
  Parameters?: Record<string, unknown>;
  Rules?: Record<string, unknown>;
  Resources: Record<string, Resource>;
  Outputs?: Record<string, { Value: unknown; Export?: { Name: string } }>;
}

export interface SynthesizedStack {
  /** As the stack is called; a nested one as its construct: `meetings`. */
  name: string;
  template: Template;
  /** Of the file that CloudFormation gets. */
  bytes: number;
  /** Where a nested one stands. */
  parent?: { stack: SynthesizedStack; logicalId: string };
}

export interface SynthesizedApp {
  data: SynthesizedStack;
  service: SynthesizedStack;
  /** Those two, and the nested stacks. */
  stacks: SynthesizedStack[];
  /** Where the assembly lies: far from the project, so that nothing finds the project's packages by chance. */
  directory: string;
}

export interface Synthesis extends SynthesizedApp {
  remove(): void;
}

export interface BundledSynthesis extends Synthesis {
  bundles: Bundles;
}

/** Puts something into the app before it is synthesized. */
export type Addition = (stacks: ReturnType<typeof addMeetingScheduler>) => void;

/** The context of `cdk.json`, with some of our own configuration changed. */
export function contextWith(changes: object): Record<string, unknown> {
  const { context } = JSON.parse(readFileSync("cdk.json", "utf8"));
  return { ...context, meetingScheduler: { ...context.meetingScheduler, ...changes } };
}

/** The configuration of `cdk.json`, changed. */
export function configurationWith(changes: object): Configuration {
  return configurationOf(new App({ context: contextWith(changes) }));
}

/** Bundles and synthesizes as `cdk synth` does, under the same checks: throws where one of them fails. */
export async function bundleAndSynthesize(
  operations: readonly AnyOperation[],
  events: readonly AnyEventFunction[],
  changes: object = {},
): Promise<BundledSynthesis> {
  const folder = mkdtempSync(join(tmpdir(), "meeting-scheduler-"));
  const bundles = await buildBundles(operations, events, join(folder, "functions"));
  return { ...synthesizeInto(folder, bundles, configurationWith(changes)), bundles };
}

/** The same with functions that are all empty: for whatever is not about their code. */
export function synthesize(
  operations: readonly AnyOperation[],
  events: readonly AnyEventFunction[],
  configuration: Configuration = configurationWith({}),
  add?: Addition,
): Synthesis {
  const folder = mkdtempSync(join(tmpdir(), "meeting-scheduler-"));
  const directory = join(folder, "function");
  mkdirSync(directory);
  writeFileSync(join(directory, "index.mjs"), "export const handler = () => {};");
  const bundles = {
    operations: operations.map((operation) => ({ operation, directory })),
    events: events.map((event) => ({ event, directory })),
    signInChallenge: { directory },
  };
  return synthesizeInto(folder, bundles, configuration, add);
}

function synthesizeInto(folder: string, bundles: BundledCode, configuration: Configuration, add?: Addition): Synthesis {
  const directory = join(folder, "cdk.out");
  const app = new App({ context: contextWith({}), outdir: directory, analyticsReporting: false });
  const constructs = addMeetingScheduler(app, bundles, configuration);
  add?.(constructs);
  app.synth();
  const data = readStack(constructs.data, directory);
  const service = readStack(constructs.service, directory);
  const nested = constructs.service.node
    .findAll()
    .filter((each) => NestedStack.isNestedStack(each))
    .map((each) => ({ ...readStack(each, directory), name: each.node.id, parent: placeOf(each, service) }));
  const remove = () => rmSync(folder, { recursive: true });
  return { data, service, stacks: [data, service, ...nested], directory, remove };
}

function readStack({ stackName, templateFile }: Stack, directory: string): SynthesizedStack {
  const text = readFileSync(join(directory, templateFile), "utf8");
  return { name: stackName, template: JSON.parse(text), bytes: Buffer.byteLength(text) };
}

function placeOf(nested: NestedStack, service: SynthesizedStack): SynthesizedStack["parent"] {
  const { logicalId } = nested.nestedStackResource!;
  return { stack: service, logicalId: nested.nestedStackParent!.resolve(logicalId) };
}

export function resourcesOf({ template }: SynthesizedStack, type: string): Resource[] {
  return Object.values(template.Resources).filter(({ Type }) => Type === type);
}
