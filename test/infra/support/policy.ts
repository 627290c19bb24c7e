import { runSimulation } from "@cloud-copilot/iam-simulate";

export interface PolicyDocument {
  Version: string;
  Statement: { Effect: string; Action: string | string[]; Resource: string | string[] }[];
}

/** Those of the actions that IAM lets a role with this policy do there. */
export async function allowedOf(
  policy: PolicyDocument,
  actions: readonly string[],
  resource: string,
): Promise<string[]> {
  const answers = await Promise.all(actions.map((action) => isAllowed(policy, action, resource)));
  return actions.filter((_, index) => answers[index]).sort();
}

/** What a function may ever be granted on the table, and what none must have. */
export const tableActions = [
  "dynamodb:GetItem",
  "dynamodb:BatchGetItem",
  "dynamodb:Query",
  "dynamodb:PutItem",
  "dynamodb:UpdateItem",
  "dynamodb:DeleteItem",
  "dynamodb:ConditionCheckItem",
  "dynamodb:Scan",
  "dynamodb:BatchWriteItem",
  "dynamodb:PartiQLSelect",
  "dynamodb:UpdateTable",
  "dynamodb:DeleteTable",
];

export function named(service: string, actions: readonly string[]): string[] {
  return actions.map((action) => `${service}:${action}`);
}

/** CloudFormation gets a single action as it stands. */
export function oneOrMany(actions: string[]): string | string[] {
  return actions.length === 1 ? actions[0]! : actions;
}

/** Whether IAM lets a role with this policy do it. Throws for actions and resources that do not exist. */
export async function isAllowed(policy: PolicyDocument, action: string, resource: string): Promise<boolean> {
  const accountId = "123456789012";
  const simulation = await runSimulation(
    {
      identityPolicies: [{ name: "policy", policy }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      request: {
        action,
        principal: `arn:aws:iam::${accountId}:role/role`,
        resource: { accountId, resource },
        contextVariables: {},
      },
    },
    {},
  );
  if (simulation.resultType === "error") throw new Error(`${action} on ${resource}: ${simulation.errors.message}`);
  return simulation.overallResult === "Allowed";
}
