import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import type { Resource } from "./synthesized.ts";

export interface DeployedFunction {
  /** Resolves with what the handler has answered; nothing reads as null. */
  invoke<Answer = APIGatewayProxyStructuredResultV2>(event: object): Promise<Answer>;
  /** What it has written to its log. */
  log(): string;
  stop(): Promise<void>;
}

/**
 * Starts a function as its template says: that asset, that handler, this environment and nothing else of ours. What it writes to
 * the standard error is shown. One event at a time.
 */
export async function startFunction(
  { Properties: { Code, Handler } }: Resource,
  assembly: string,
  environment: Record<string, string>,
): Promise<DeployedFunction> {
  const [module, handlerName] = Handler.split(".");
  const file = join(assembly, `asset.${Code.S3Key.replace(/\.zip$/, "")}`, `${module}.mjs`);
  const child = fork(join(import.meta.dirname, "lambda-runtime.ts"), [file, handlerName], {
    env: { ...environment, AWS_REGION: "eu-central-1", AWS_ACCESS_KEY_ID: "none", AWS_SECRET_ACCESS_KEY: "none" },
    execArgv: [],
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  let log = "";
  child.stdout!.setEncoding("utf8").on("data", (text) => (log += text));
  const exited = once(child, "exit");
  const first = await Promise.race([once(child, "message"), exited]);
  if (first[0] !== "ready") throw new Error(`${file} does not start`);
  return {
    invoke: <Answer>(event: object) => answerOf(child, event) as Promise<Answer>,
    log: () => log,
    stop: async () => {
      child.disconnect();
      await exited;
    },
  };
}

async function answerOf(child: ChildProcess, event: object): Promise<unknown> {
  const answer = once(child, "message");
  child.send(event);
  return (await answer)[0];
}
