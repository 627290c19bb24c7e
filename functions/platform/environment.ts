import * as z from "zod";

/**
 * What a function learns from its environment. Deployed, the stacks set these; here, `npm start` does.
 * Endpoints and `NOW` are for local use only.
 */
const environmentSchema = z.object({
  TABLE_NAME: z.string().min(1),
  USER_POOL_ID: z.string().default(""),
  USER_POOL_CLIENT_ID: z.string().default(""),
  /** E-mail domains whose owners may sign up as organizers, comma-separated; `*` for all. */
  ORGANIZER_EMAIL_DOMAINS: z
    .string()
    .default("")
    .transform((list) => list.split(",").flatMap((domain) => domain.trim().toLowerCase() || [])),
  /** `by-email`: a new account proves its address by a code. `at-once`: it need not (local). */
  CONFIRM_ACCOUNTS: z.enum(["by-email", "at-once"]).default("by-email"),
  DYNAMODB_ENDPOINT: z.string().optional(),
  COGNITO_ENDPOINT: z.string().optional(),
  NOW: z.string().optional(),
});

export type Environment = z.output<typeof environmentSchema>;

export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  return environmentSchema.parse(variables);
}
