import { runSimulation } from "@cloud-copilot/iam-simulate";

export interface PolicyDocument {
  Version: string;
  Statement: { Effect: string; Action: string | string[]; Resource: string | string[] }[];
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
