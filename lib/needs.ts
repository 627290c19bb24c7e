import { queueVariables } from "../functions/runtime/environment.ts";
import { asksModel, type Needs } from "../functions/services/needs.ts";
import type { Configuration } from "./configuration.ts";
import type { DataStack } from "./data-stack.ts";
import { mailEnvironment, mailPermissions } from "./mail-needs.ts";
import { allow, type Permission } from "./permission.ts";
import type { Queues } from "./queues.ts";

/** Where all that can be needed is found. */
interface Supplies {
  data: DataStack;
  queues: Queues;
  configuration: Configuration;
  /** Where people find the service, as far as that is known when the function is made. */
  siteUrl: string;
}

/** What a function's role may do for its needs. */
export function permissionsFor(needs: Needs, supplies: Supplies): Permission[] {
  const { data, queues } = supplies;
  const { table, userPool, queues: sendsTo = [] } = needs;
  return [
    ...(table?.length ? [allow("dynamodb", table, data.table.tableArn)] : []),
    ...(userPool?.length ? [allow("cognito-idp", userPool, data.userPool.userPoolArn)] : []),
    ...(asksModel(needs) ? [allow("secretsmanager", ["GetSecretValue"], data.openAiKey.ref)] : []),
    ...(needs.links ? [allow("secretsmanager", ["GetSecretValue"], data.linkKey.ref)] : []),
    ...mailPermissions(needs, supplies),
    ...sendsTo.map((name) => allow("sqs", ["SendMessage"], queues.queue(name).queueArn)),
  ];
}

/** What `functions/runtime/environment.ts` reads, as far as it is needed. */
export function environmentFor(needs: Needs, supplies: Supplies): Record<string, string> {
  const { data, queues, configuration, siteUrl } = supplies;
  const { table, userPool, queues: sendsTo = [], model, intentModel, signUpRules, hourlyLimits } = needs;
  const { firstAdminEmail, memberEmailDomains, newAddressLimits, links, codeLimits, messageDelay } = needs;
  const { suggestions, assistant, requestsAnHour, newAddressesADay, codes } = configuration;
  return {
    ...(table && { TABLE_NAME: data.table.tableName }),
    ...(userPool && {
      USER_POOL_ID: data.userPool.userPoolId,
      USER_POOL_CLIENT_ID: data.userPoolClient.userPoolClientId,
    }),
    ...(signUpRules && { ORGANIZER_EMAIL_DOMAINS: configuration.organizerEmailDomains.join(",") }),
    ...(firstAdminEmail && { FIRST_ADMIN_EMAIL: configuration.firstAdminEmail }),
    ...(memberEmailDomains && { MEMBER_EMAIL_DOMAINS: configuration.memberEmailDomains.join(",") }),
    ...(newAddressLimits && {
      MAX_NEW_ADDRESSES_A_DAY: String(newAddressesADay.members),
      MAX_NEW_ADDRESSES_A_DAY_OF_VISITORS: String(newAddressesADay.visitors),
    }),
    ...(asksModel(needs) && {
      OPENAI_KEY_SECRET_ARN: data.openAiKey.ref,
      OPENAI_MODEL: suggestions.model,
      MODEL_CALLS_A_DAY: String(suggestions.modelCallsADay),
    }),
    ...(model && { SHARE_TITLES_WITH_MODEL: suggestions.shareTitles ? "yes" : "no" }),
    ...(intentModel && { MAX_ASSISTANT_REQUESTS_A_DAY: String(assistant.requestsADay) }),
    ...(hourlyLimits && {
      MAX_SUGGESTIONS_AN_HOUR: String(requestsAnHour.suggestions),
      MAX_PLANS_AN_HOUR: String(requestsAnHour.plans),
      MAX_EXPORTS_AN_HOUR: String(requestsAnHour.exports),
    }),
    ...(messageDelay && { MESSAGE_DELAY_SECONDS: String(configuration.messages.delaySeconds) }),
    ...mailEnvironment(needs, supplies),
    ...(links && { LINK_KEY_SECRET_ARN: data.linkKey.ref, SITE_URL: siteUrl }),
    ...(codeLimits && {
      MAX_CODES_FOR_ADDRESS_AN_HOUR: String(codes.forAddressAnHour),
      MAX_CODES_FOR_ADDRESS_A_DAY: String(codes.forAddressADay),
      MAX_CODES_FOR_NETWORK_AN_HOUR: String(codes.forNetworkAnHour),
      MAX_WRONG_CODES_A_DAY: String(codes.wrongADay),
    }),
    ...Object.fromEntries(sendsTo.map((name) => [queueVariables[name], queues.queue(name).queueUrl] as const)),
  };
}
