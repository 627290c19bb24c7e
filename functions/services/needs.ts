import type { QueueName } from "../runtime/environment.ts";

/** The actions on the table that a role can be granted. A transaction needs the grants of its actions. */
export type TableAction =
  | "GetItem"
  | "BatchGetItem"
  | "Query"
  | "PutItem"
  | "UpdateItem"
  | "DeleteItem"
  | "ConditionCheckItem";

/** The actions on the user pool that need permission. Cognito lets anybody refresh and revoke a token. */
export type UserPoolAction =
  | "AdminCreateUser"
  | "AdminDeleteUser"
  | "AdminGetUser"
  | "AdminInitiateAuth"
  | "AdminRespondToAuthChallenge"
  | "AdminSetUserPassword"
  | "AdminUserGlobalSignOut";

/**
 * What an operation or an event function needs, said once. Its role's grants, its environment variables, the clients in its bundle
 * and the type of the services that its handler gets all follow from it. Everybody gets the clock.
 */
export interface Needs {
  /** What it does to the table. */
  table?: readonly TableAction[];
  /** What it does to the user pool that needs permission. The list is empty where it uses the pool and needs none. */
  userPool?: readonly UserPoolAction[];
  /** The queues that it sends to. */
  queues?: readonly QueueName[];
  /** It asks the model for advice on times, where there is a key. */
  model?: true;
  /** It looks for times at which people work: national holidays. */
  holidays?: true;
  /** It has the model turn words into what was said, where there is a key. */
  intentModel?: true;
  /** Somebody's requests are counted: `defineOperation` adds it where the operation is costly. */
  hourlyLimits?: true;
  /** It opens accounts. */
  signUpRules?: true;
  /** It sends codes, or takes them. */
  codeLimits?: true;
  /** It treats visitors otherwise than the organization's own people. */
  memberEmailDomains?: true;
  /** It invites people by their addresses. */
  newAddressLimits?: true;
  /** It lets people in who have proved their address: the first admin is one of them. */
  firstAdminEmail?: true;
  /** It serves the built pages. */
  pages?: true;
  /** It sends mails. */
  mailer?: true;
  /** It sends no more than may be sent on a day. */
  mailsADay?: true;
  /** It asks whether mails can be sent, and by whom. */
  mailSender?: true;
  /** It has people told of changes. */
  messageDelay?: true;
  /** It makes links for mails, or is reached by them. */
  links?: true;
}

/** Whether it reads something from Secrets Manager. */
export function readsSecret(needs: Needs): boolean {
  return asksModel(needs) || Boolean(needs.links || needs.mailer);
}

/** Whether it waits for the model, for whatever. */
export function asksModel({ model, intentModel }: Needs): boolean {
  return Boolean(model || intentModel);
}
