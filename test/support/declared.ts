import { AsyncLocalStorage } from "node:async_hooks";
import type { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { AnyEventFunction } from "../../functions/events/trigger/event-function.ts";
import type { AnyOperation } from "../../functions/http/operation.ts";
import { type TableInput, tableAccessOf } from "./table/table-access.ts";

const actionsUsed = new AsyncLocalStorage<Set<string>>();
const watched = new WeakSet<object>();

/**
 * Holds an operation, or what runs by itself, to what it declares: where it is deployed, its role is granted that and nothing else.
 * Throws, naming what is missing, once it has answered.
 */
export async function asDeclared<Result>(
  { name, needs }: Pick<AnyOperation | AnyEventFunction, "name" | "needs">,
  services: unknown,
  run: () => Promise<Result>,
): Promise<Result> {
  const { table, userPool } = (services ?? {}) as {
    table?: { client: DynamoDBDocumentClient };
    userPool?: { client: CognitoIdentityProviderClient };
  };
  if (table)
    watch(table.client, (command, input) => tableAccessOf(command, input as TableInput).map(({ action }) => action));
  // What the user pool lets an administrator do; the rest is open to everybody.
  if (userPool) watch(userPool.client, (command, input) => ("UserPoolId" in input ? [command] : []));

  const used = new Set<string>();
  const result = await actionsUsed.run(used, run);
  const declared = new Set<string>([...(needs.table ?? []), ...(("userPool" in needs && needs.userPool) || [])]);
  const undeclared = [...used].filter((action) => !declared.has(action));
  if (undeclared.length > 0) throw new Error(`${name} does not declare ${undeclared.join(", ")}`);
  return result;
}

/** Notes, for the call under way, what the client is asked for. */
function watch(
  client: DynamoDBDocumentClient | CognitoIdentityProviderClient,
  actionsOf: (command: string, input: object) => string[],
): void {
  if (watched.has(client)) return;
  watched.add(client);
  (client as DynamoDBDocumentClient).middlewareStack.add(
    (next, context) => (request) => {
      const command = String(context.commandName).replace(/Command$/, "");
      for (const action of actionsOf(command, request.input)) actionsUsed.getStore()?.add(action);
      return next(request);
    },
    { step: "initialize", name: "declared" },
  );
}
