import * as z from "zod";

const count = z.coerce.number().int().min(0);

/** Separated by commas. `*` stands for all. */
const emailDomains = (unlessSaid: string) =>
  z
    .string()
    .default(unlessSaid)
    .transform((list) => list.split(",").flatMap((domain) => domain.trim().toLowerCase() || []));

/** What a function learns from its environment. The stacks set it, and here `npm start`. Endpoints are for local use only. */
const environmentSchema = z.object({
  TABLE_NAME: z.string().default(""),
  USER_POOL_ID: z.string().default(""),
  USER_POOL_CLIENT_ID: z.string().default(""),
  /** The e-mail domains whose people may sign up as organizers. */
  ORGANIZER_EMAIL_DOMAINS: emailDomains(""),
  /** The e-mail domains of the organization's own people. Everybody else is a visitor. */
  MEMBER_EMAIL_DOMAINS: emailDomains("*"),
  /** Whoever proves this address is an admin as long as there is none. */
  FIRST_ADMIN_EMAIL: z.string().trim().toLowerCase().default(""),
  /** `by-email`: a new account proves its address by a code. `at-once`: it need not, which is for local use. */
  CONFIRM_ACCOUNTS: z.enum(["by-email", "at-once"]).default("by-email"),
  /** Where each queue is: one variable for each `QueueName`. */
  QUEUE_URL_ORGANIZERS: z.string().default(""),
  QUEUE_URL_ORGANIZER_SHARDS: z.string().default(""),
  QUEUE_URL_CODES: z.string().default(""),
  QUEUE_URL_MESSAGES: z.string().default(""),
  /** How long a change waits before people are told: what is changed again meanwhile, they read once. */
  MESSAGE_DELAY_SECONDS: count.max(900).default(60),
  QUEUE_URL_MAIL_EVENTS: z.string().default(""),
  /** What mails come from. Without an address, none are sent. */
  MAIL_SENDER_NAME: z.string().default("Meeting Scheduler"),
  MAIL_SENDER_ADDRESS: z.string().default(""),
  /** By what mails are sent. */
  MAIL_PROVIDER: z.enum(["none", "ses", "smtp"]).default("none"),
  SES_CONFIGURATION_SET: z.string().default(""),
  /** `smtps://` for TLS at once, `smtp://` for `STARTTLS`. Here it holds the credentials, deployed the secret does. */
  SMTP_URL: z.string().default(""),
  SMTP_SECRET_ARN: z.string().default(""),
  /** How many mails are sent a day, for everybody together. */
  MAILS_A_DAY: count.default(2_000),
  /** What links in mails are signed with, in base64url. Here the key is in the environment. Deployed, it is read from the secret. */
  LINK_KEY: z.string().default(""),
  LINK_KEY_SECRET_ARN: z.string().default(""),
  /** Where people find the service, and links lead to: `https://…`, without a slash at its end. */
  SITE_URL: z.string().default(""),
  /** Here the key is in the environment. Deployed, it is read from the secret. Without a key there are only the rules. */
  OPENAI_API_KEY: z.string().trim().default(""),
  OPENAI_KEY_SECRET_ARN: z.string().default(""),
  /** The address of another service that speaks OpenAI's protocol. Empty: OpenAI's own. */
  OPENAI_BASE_URL: z.string().default(""),
  /** Empty: the default model. */
  OPENAI_MODEL: z.string().default(""),
  /** Whether the model may read the titles of meetings. */
  SHARE_TITLES_WITH_MODEL: z.enum(["yes", "no"]).default("no"),
  /** How many calls of the model are made a day, for everybody together. Then the rules decide alone. */
  MODEL_CALLS_A_DAY: count.default(2_000),
  /** How often one person may ask within an hour. */
  MAX_SUGGESTIONS_AN_HOUR: count.default(60),
  MAX_PLANS_AN_HOUR: count.default(20),
  MAX_EXPORTS_AN_HOUR: count.default(60),
  /** How often one person may ask the assistant in words on a day. */
  MAX_ASSISTANT_REQUESTS_A_DAY: count.default(100),
  /** To how many addresses that they have never written to before one person may have invitations mailed on a day. */
  MAX_NEW_ADDRESSES_A_DAY: count.default(20),
  MAX_NEW_ADDRESSES_A_DAY_OF_VISITORS: count.default(3),
  /** How many codes are sent to an address, or asked for by a network, and how many may be wrong. */
  MAX_CODES_FOR_ADDRESS_AN_HOUR: count.default(5),
  MAX_CODES_FOR_ADDRESS_A_DAY: count.default(20),
  MAX_CODES_FOR_NETWORK_AN_HOUR: count.default(300),
  MAX_WRONG_CODES_A_DAY: count.default(30),
  /** Where the built pages lie. Empty: beside the bundle. */
  PAGES_DIRECTORY: z.string().default(""),
  DYNAMODB_ENDPOINT: z.string().optional(),
  COGNITO_ENDPOINT: z.string().optional(),
});

export type Environment = z.output<typeof environmentSchema>;

/** The variable that says where a queue is. Each queue has one consumer and a dead-letter queue. */
export const queueVariables = {
  organizers: "QUEUE_URL_ORGANIZERS",
  "organizer-shards": "QUEUE_URL_ORGANIZER_SHARDS",
  codes: "QUEUE_URL_CODES",
  messages: "QUEUE_URL_MESSAGES",
  "mail-events": "QUEUE_URL_MAIL_EVENTS",
} as const;

export type QueueName = keyof typeof queueVariables;

/** Where the queues are, as far as a function is told. */
export type QueueUrls = Partial<Pick<Environment, (typeof queueVariables)[QueueName]>>;

export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  return environmentSchema.parse(variables);
}
