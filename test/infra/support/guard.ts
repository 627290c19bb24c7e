import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { type TableInput, tableAccessOf } from "../../support/table/table-access.ts";
import { arn } from "./deployed.ts";
import { isAllowed, type PolicyDocument } from "./policy.ts";

export interface Guard {
  endpoint: string;
  stop(): Promise<void>;
}

/** The database, user pool or queues at `endpoint`, for a role with this policy: what IAM does not allow is refused as AWS refuses it. */
export async function guard(endpoint: string, policy: PolicyDocument): Promise<Guard> {
  const server = createServer((request, response) => void serve(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = String(request.headers["x-amz-target"]);
    const input = (await json(request)) as GuardedInput;
    for (const [action, resource] of neededFor(target, input)) {
      if (!(await isAllowed(policy, action, resource)))
        return refuse(response, `The role may not ${action} on ${resource}.`);
    }
    const headers = Object.fromEntries(passedOn.map((name) => [name, String(request.headers[name])]));
    const answer = await fetch(endpoint, { method: "POST", headers, body: JSON.stringify(input) });
    response.writeHead(answer.status).end(await answer.text());
  }

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const passedOn = ["content-type", "x-amz-target", "x-amz-date", "authorization"];

type GuardedInput = TableInput & { UserPoolId?: string; QueueUrl?: string };

type Permission = [action: string, resource: string];

/** What somebody must be allowed who sends this. */
function neededFor(target: string, input: GuardedInput): Permission[] {
  const [service = "", command = ""] = target.split(".");
  if (service.startsWith("DynamoDB")) {
    return tableAccessOf(command, input).map(({ action, table }) => [
      `dynamodb:${action}`,
      arn("dynamodb", `table/${table}`),
    ]);
  }
  if (service === "AmazonSQS") {
    const queue = input.QueueUrl?.split("/").at(-1) ?? "";
    return [[`sqs:${command.replace(/Batch$/, "")}`, arn("sqs", queue)]];
  }
  // What the user pool lets an administrator do; the rest is open to everybody.
  return input.UserPoolId ? [[`cognito-idp:${command}`, arn("cognito-idp", `userpool/${input.UserPoolId}`)]] : [];
}

function refuse(response: ServerResponse, message: string): void {
  response.writeHead(400).end(JSON.stringify({ __type: "com.amazon.coral.service#AccessDeniedException", message }));
}
