import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { TestProject } from "vitest/node";
import { freePort } from "../free-port.ts";

/** A second opinion for a project's run: AWS's own DynamoDB Local, from the folder that `DYNAMODB_LOCAL_DIR` names. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { endpoint, version, stop } = await startDynamoDbLocal(process.env.DYNAMODB_LOCAL_DIR ?? "");
  project.provide("databaseEndpoint", endpoint);
  project.provide("databaseEngine", `AWS's DynamoDB Local ${version}`);
  return stop;
}

/** Runs it with Java, its data in memory. It listens on all of this machine's addresses and cannot be told otherwise. */
async function startDynamoDbLocal(directory: string) {
  if (!existsSync(join(directory, "DynamoDBLocal.jar"))) {
    throw new Error(`DYNAMODB_LOCAL_DIR names ${directory}, but there is no DynamoDBLocal.jar.`);
  }
  const port = await freePort();
  const parameters = ["-Djava.library.path=./DynamoDBLocal_lib", "-jar", "DynamoDBLocal.jar"];
  const child = spawn("java", [...parameters, "-inMemory", "-sharedDb", "-port", String(port)], {
    cwd: directory,
    env: { ...process.env, DDB_LOCAL_TELEMETRY: "0" },
  });
  const output = outputOf(child);
  const ended = once(child, "close").then(
    () => `AWS's DynamoDB Local did not start. ${output()}`,
    () => "AWS's DynamoDB Local needs Java, and there is none here: install version 17 or newer.",
  );
  const endpoint = `http://127.0.0.1:${port}`;
  if (!(await answers(endpoint, child))) throw new Error(await ended);
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { endpoint, version: /Version:\s*(\S+)/.exec(output())?.[1] ?? "", stop };
}

function outputOf(child: ChildProcess): () => string {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      if (output.length < 10_000) output += text;
    });
  }
  return () => output.trim();
}

/** False when it has ended instead. It refuses a request without a signature, and that is an answer. */
async function answers(endpoint: string, child: ChildProcess): Promise<boolean> {
  while (child.pid && child.exitCode === null) {
    try {
      await fetch(endpoint);
      return true;
    } catch {
      await sleep(100);
    }
  }
  return false;
}
