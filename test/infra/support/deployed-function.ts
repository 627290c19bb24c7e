import { openSync } from "node:fs";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { ApiEvent } from "../../../functions/http/request.ts";
import type { Resource } from "./synthesized.ts";

export interface DeployedFunction {
  invoke(event: Omit<ApiEvent, "request">): Promise<APIGatewayProxyStructuredResultV2>;
  stop(): Promise<void>;
}

/**
 * Starts a function as its template says: that asset, that handler, that environment and nothing of ours. Rejects, with what
 * the process said, where it does not come up. One event at a time.
 */
export async function startFunction(
  { Properties }: Resource,
  assembly: string,
  environment: Record<string, string>,
): Promise<DeployedFunction> {
  const [module, handlerName] = Properties.Handler.split(".");
  const file = join(assembly, `asset.${Properties.Code.S3Key.replace(/\.zip$/, "")}`, `${module}.mjs`);
  const child = fork(join(import.meta.dirname, "lambda-runtime.ts"), [file, handlerName], {
    env: { ...environment, AWS_REGION: "eu-central-1", AWS_ACCESS_KEY_ID: "none", AWS_SECRET_ACCESS_KEY: "none" },
    execArgv: [],
    stdio: ["ignore", openSync("/tmp/h8/log","a"), "pipe", "ipc"],
  });
  const exited = once(child, "exit");
  const errors = text(child.stderr!);
  await Promise.race([once(child, "message"), exited.then(async () => Promise.reject(new Error(await errors)))]);
  return {
    invoke: (event) => answerOf(child, event),
    stop: async () => {
      child.disconnect();
      await exited;
    },
  };
}

async function answerOf(child: ChildProcess, event: object): Promise<APIGatewayProxyStructuredResultV2> {
  const answer = once(child, "message");
  child.send(event);
  return (await answer)[0];
}
