import { type StandIn, startProxy } from "../../support/server/proxy.ts";
import { type TableInput, tableAccessOf } from "../../support/table/table-access.ts";
import { arn } from "./deployed.ts";
import { isAllowed, type PolicyDocument } from "./policy.ts";

/** The database, user pool or queues at `endpoint`, for a role with this policy: what IAM does not allow is refused as AWS refuses it. */
export function guard(endpoint: string, policy: PolicyDocument): Promise<StandIn> {
  return startProxy(endpoint, async (target, input) => {
    for (const [action, resource] of neededFor(target, input as GuardedInput)) {
      if (await isAllowed(policy, action, resource)) continue;
      const type = "com.amazon.coral.service#AccessDeniedException";
      return { status: 400, type, message: `The role may not ${action} on ${resource}.` };
    }
    return undefined;
  });
}

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
