import { Stack } from "aws-cdk-lib";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import type { Construct } from "constructs";

interface BudgetProps {
  deployment: string;
  email: string;
  monthlyUsd: number;
}

/** Tells this address when the whole account has cost four fifths of that in a month, and when it looks as if it will cost all of it. */
export function createBudget(scope: Construct, id: string, { deployment, email, monthlyUsd }: BudgetProps): CfnBudget {
  const notified = (notificationType: "ACTUAL" | "FORECASTED", threshold: number) => ({
    notification: { notificationType, threshold, thresholdType: "PERCENTAGE", comparisonOperator: "GREATER_THAN" },
    subscribers: [{ subscriptionType: "EMAIL", address: email }],
  });
  return new CfnBudget(scope, id, {
    budget: {
      // Budgets are the account's, whichever region they are made from.
      budgetName: `${deployment}-${Stack.of(scope).region}`,
      budgetType: "COST",
      timeUnit: "MONTHLY",
      budgetLimit: { amount: monthlyUsd, unit: "USD" },
    },
    notificationsWithSubscribers: [notified("ACTUAL", 80), notified("FORECASTED", 100)],
  });
}
