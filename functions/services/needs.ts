import type { QueueName } from "../runtime/environment.ts";

/** The actions on the table that a role can be granted. Transactions are granted as the actions that they are made of. */
export type TableAction =
  | "GetItem"
  | "BatchGetItem"
  | "Query"
  | "PutItem"
  | "UpdateItem"
  | "DeleteItem"
  | "ConditionCheckItem";

/** The actions on the user pool that need permission. Signing up, confirming and resetting are open to anybody by Cognito's design. */
export type UserPoolAction = "AdminConfirmSignUp" | "AdminDeleteUser" | "AdminGetUser" | "AdminInitiateAuth";

/**
 * What an operation or an event function needs, said once. Its role's grants, its environment variables, the clients in its bundle
 * and the type of the services that its handler gets all follow from it. Everybody gets the clock.
 */
export interface Needs {
  /** What it does to the table. */
  table?: readonly TableAction[];
  /** What it does to the user pool that needs permission; an empty list where it needs none. */
  userPool?: readonly UserPoolAction[];
  /** The queues that it sends to. */
  queues?: readonly QueueName[];
  /** It asks the model, where there is a key. */
  model?: true;
  /** It opens accounts. */
  signUpRules?: true;
}
