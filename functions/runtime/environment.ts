import * as z from "zod";

/**
 * What a function learns from its environment. Deployed, the stacks set these; here, `npm start` does.
 * Endpoints and `NOW` are for local use only.
 */
const environmentSchema = z.object({
  TABLE_NAME: z.string().default(""),
  USER_POOL_ID: z.string().default(""),
  USER_POOL_CLIENT_ID: z.string().default(""),
  /** E-mail domains whose owners may sign up as organizers, comma-separated; `*` for all. */
  ORGANIZER_EMAIL_DOMAINS: z
    .string()
    .default("")
    .transform((list) => list.split(",").flatMap((domain) => domain.trim().toLowerCase() || [])),
  /** `by-email`: a new account proves its address by a code. `at-once`: it need not (local). */
  CONFIRM_ACCOUNTS: z.enum(["by-email", "at-once"]).default("by-email"),
  /** Where the queues are: one for each `QueueName`. */
  QUEUE_URL_ORGANIZERS: z.string().default(""),
  /** Where the key is in the environment, as it is here; deployed it is read from the secret. Neither, or empty: the rules alone. */
  OPENAI_API_KEY: z.string().trim().default(""),
  OPENAI_KEY_SECRET_ARN: z.string().default(""),
  /** Of another service that speaks OpenAI's protocol; empty for OpenAI's own. */
  OPENAI_BASE_URL: z.string().default(""),
  /** Empty for the usual one. */
  OPENAI_MODEL: z.string().default(""),
  /** Whether the model may read the titles of meetings. */
  SHARE_TITLES_WITH_MODEL: z.enum(["yes", "no"]).default("no"),
  DYNAMODB_ENDPOINT: z.string().optional(),
  COGNITO_ENDPOINT: z.string().optional(),
  NOW: z.string().optional(),
});

export type Environment = z.output<typeof environmentSchema>;

/** The variable that says where a queue is. Each queue has one consumer, and a dead-letter queue. */
export const queueVariables = { organizers: "QUEUE_URL_ORGANIZERS" } as const;

export type QueueName = keyof typeof queueVariables;

export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  return environmentSchema.parse(variables);
}
