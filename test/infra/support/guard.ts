import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { isAllowed, type PolicyDocument } from "./policy.ts";
import { arn } from "./resolver.ts";

export interface Guard {
  endpoint: string;
  stop(): Promise<void>;
}

/** The database or user pool at `endpoint`, for a role with this policy: what IAM does not allow is refused as AWS refuses it. */
export async function guard(endpoint: string, policy: PolicyDocument): Promise<Guard> {
  const server = createServer((request, response) => void serve(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { "x-amz-target": target = "", "content-type": type = "", authorization = "" } = request.headers;
    const input = (await json(request)) as Input;
    for (const [action, resource] of neededFor(String(target), input)) {
      if (!(await isAllowed(policy, action, resource)))
        return refuse(response, `The role may not ${action} on ${resource}.`);
    }
    const headers = { "content-type": type, "x-amz-target": String(target), authorization };
    const answer = await fetch(endpoint, { method: "POST", headers, body: JSON.stringify(input) });
    response.writeHead(answer.status, { "content-type": type }).end(await answer.text());
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

interface Input {
  TableName?: string;
  RequestItems?: Record<string, unknown>;
  TransactItems?: Record<string, { TableName: string }>[];
  UserPoolId?: string;
}

type Permission = [action: string, resource: string];

/** What somebody must be allowed who sends this. */
function neededFor(target: string, input: Input): Permission[] {
  const [service = "", operation = ""] = target.split(".");
  if (service.startsWith("DynamoDB")) return neededAtTable(operation, input);
  // What the user pool lets an administrator do; the rest is open to everybody.
  return input.UserPoolId ? [[`cognito-idp:${operation}`, arn("cognito-idp", `userpool/${input.UserPoolId}`)]] : [];
}

/** A transaction needs what its parts need. */
function neededAtTable(operation: string, { TableName, RequestItems, TransactItems }: Input): Permission[] {
  const on = (action: string, table: string): Permission => [`dynamodb:${action}`, arn("dynamodb", `table/${table}`)];
  if (TransactItems) {
    return TransactItems.flatMap((item) =>
      Object.entries(item).map(([part, { TableName }]) => on(`${part}Item`, TableName)),
    );
  }
  return (TableName ? [TableName] : Object.keys(RequestItems ?? {})).map((table) => on(operation, table));
}

function refuse(response: ServerResponse, message: string): void {
  response
    .writeHead(400, { "content-type": "application/x-amz-json-1.0" })
    .end(JSON.stringify({ __type: "com.amazon.coral.service#AccessDeniedException", message }));
}
