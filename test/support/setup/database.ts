import type { TestProject } from "vitest/node";
import { startEngine } from "../../../local/engine.ts";

declare module "vitest" {
  interface ProvidedContext {
    databaseEndpoint: string;
    /** What answers there, for the report. */
    databaseEngine: string;
  }
}

/** One database for a project's run, shared by its tables: the embedded one in memory, or the one that `DYNAMODB_ENDPOINT` names. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const named = process.env.DYNAMODB_ENDPOINT;
  if (named) {
    project.provide("databaseEndpoint", named);
    project.provide("databaseEngine", `the one at ${named}`);
    return undefined;
  }
  const engine = await startEngine();
  project.provide("databaseEndpoint", engine.endpoint);
  project.provide("databaseEngine", "the embedded one");
  return () => engine.stop();
}
