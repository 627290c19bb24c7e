import { ApplicationLogLevel } from "aws-cdk-lib/aws-lambda";
import { RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import * as z from "zod";

/** What a deployment may choose: the key `meetingScheduler` in `cdk.json`. */
const configurationSchema = z.strictObject({
  /** Begins the names of the stacks, functions and log groups, so that several deployments fit into one account. */
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,23}$/, "Use 1 to 24 letters and digits, a letter first."),
  /** E-mail domains whose owners may sign up as organizers; `*` for all. */
  organizerEmailDomains: z.array(
    z.string().regex(/^(\*|[a-z0-9.-]+\.[a-z]{2,})$/, "Use a domain such as example.com, or *."),
  ),
  /** Who hears of alarms; empty for nobody. */
  alarmEmail: z.union([z.literal(""), z.email()]),
  /** For all clients together, on each route that does not set less. */
  throttling: z.strictObject({ ratePerSecond: z.int().positive(), burst: z.int().positive() }),
  /** How often, or when, meetings that no longer fit are looked for; which model ranks, and whether it may read titles. */
  suggestions: z.strictObject({
    schedule: z
      .string()
      .regex(
        /^(rate\([1-9]\d* (minute|hour|day)s?\)|cron\(\S+( \S+){5}\))$/,
        "Use rate(1 hour) or cron(0 6 ? * MON-FRI *), in UTC.",
      ),
    /** Empty for the one that `functions/model` names. */
    model: z.string(),
    shareTitles: z.boolean(),
  }),
  logRetentionDays: z.enum(RetentionDays),
  logLevel: z.enum(ApplicationLogLevel),
});

export type Configuration = z.output<typeof configurationSchema>;

/** Throws, naming what is wrong, where `cdk.json` is not as it should be. */
export function configurationOf(scope: Construct): Configuration {
  const result = configurationSchema.safeParse(scope.node.tryGetContext("meetingScheduler"));
  if (!result.success) throw new Error(`cdk.json, meetingScheduler:\n${z.prettifyError(result.error)}`);
  return result.data;
}
