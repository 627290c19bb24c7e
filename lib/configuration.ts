import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import * as z from "zod";
import { regionOf } from "./own-domain.ts";

const emailDomains = z.array(
  z.string().regex(/^(\*|[a-z0-9.-]+\.[a-z]{2,})$/, "Use a domain such as example.com, or *."),
);

/** What a deployment may choose: the key `meetingScheduler` in `cdk.json`, and what its stage's file says instead. */
const configurationSchema = z.strictObject({
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/, "Use letters and digits, a letter first."),
  /** E-mail domains whose owners may sign up as organizers; `*` for all. */
  organizerEmailDomains: emailDomains,
  /** Whose address this is becomes an admin by signing in, as long as there is none; empty for nobody. */
  firstAdminEmail: z.union([z.literal(""), z.email()]),
  /** E-mail domains of the organization's own people; `*` for all. Everybody else is a visitor. */
  memberEmailDomains: emailDomains,
  /** Where people find the service; empty for the address that AWS gives it. */
  siteUrl: z.union([
    z.literal(""),
    z.string().regex(/^https:\/\/[^/\s?#]+$/, "Use an address such as https://meet.example.com, without a path."),
  ]),
  /** Has this deployment itself serve `siteUrl`: by a certificate of ACM, and by records in a zone of Route 53. Empty for not. */
  ownDomain: z
    .strictObject({
      certificateArn: z.union([
        z.literal(""),
        z.string().regex(/^arn:[\w-]+:acm:[\w-]+:\d{12}:certificate\/[\w-]+$/, "Use the ARN of a certificate in ACM."),
      ]),
      hostedZoneId: z.union([
        z.literal(""),
        z.string().regex(/^Z[A-Z0-9]+$/, "Use the id of a zone in Route 53, such as Z0123456789ABCDEFGHIJ."),
      ]),
    })
    .refine(
      ({ certificateArn, hostedZoneId }) => certificateArn !== "" || hostedZoneId === "",
      "A domain in hostedZoneId needs a certificate: certificateArn.",
    ),
  /** A CloudFront distribution before the API, and how far its edges reach: the number of AWS's price class. */
  distribution: z.enum(["none", "100", "200", "all"]),
  /** What the pages are called, their colour (empty for ours), and a logo in `config/` (empty for none). */
  brand: z.strictObject({
    name: z.string().trim().min(1).max(60),
    color: z.union([z.literal(""), z.string().regex(/^#[0-9a-fA-F]{6}$/, "Use a colour such as #0e6b5e.")]),
    logo: z.union([z.literal(""), z.string().regex(/^[\w.-]+\.(svg|png)$/, "Use an SVG or PNG file in config/.")]),
  }),
  mail: z
    .strictObject({
      /** By what mails are sent: `none` for not at all. */
      provider: z.enum(["none", "ses", "smtp"]),
      /** The address that mails come from; empty with `none`. */
      sender: z.union([z.literal(""), z.email()]),
      senderName: z.string().trim().min(1).max(64),
      /** What SES is to be shown that is ours: the sender's domain or address, by this deployment or by another one. */
      identity: z.enum(["domain", "address", "existing"]),
      /** The SMTP server; its credentials are in a secret. */
      smtpUrl: z.union([
        z.literal(""),
        z
          .string()
          .regex(
            /^smtps?:\/\/[^\s/@?#]+$/,
            "Use an address such as smtps://smtp.example.com:465, without credentials.",
          ),
      ]),
      /** For everybody together, on a day of UTC. A fifth is kept for codes. */
      mailsADay: z.int().nonnegative(),
    })
    .refine(({ provider, sender }) => provider === "none" || sender !== "", "Mails need a sender, an address.")
    .refine(({ provider, smtpUrl }) => provider !== "smtp" || smtpUrl !== "", "SMTP needs a server: smtpUrl."),
  /** Who hears of alarms; empty for nobody. */
  alarmEmail: z.union([z.literal(""), z.email()]),
  /** A table to serve instead of the one that the data stack makes, and its stream; empty for that one. */
  existing: z
    .strictObject({ tableName: z.string(), streamArn: z.string() })
    .refine(
      ({ tableName, streamArn }) =>
        tableName === ""
          ? streamArn === ""
          : new RegExp(`^arn:[^:]+:dynamodb:.*:table/${RegExp.escape(tableName)}/stream/`).test(streamArn),
      "Use a table's name with the ARN of its stream, as npm run prepare-table prints them, or neither.",
    ),
  /** How many functions the account runs at once in this region, or this deployment's part of them: AWS's quota `L-B99A9384`. */
  accountConcurrency: z.int().min(10),
  /** `basic`: alarms by area, for a few dollars a month. `detailed`: alarms and graphs of every function. */
  monitoring: z.enum(["basic", "detailed"]),
  /** What the account may cost in a month before `alarmEmail` hears of it; 0 for any amount. */
  monthlyBudgetUsd: z.number().min(0),
  /** On everything that can have tags, beside one that names the deployment. */
  tags: z.record(z.string().min(1).max(128), z.string().max(256)),
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
    /** For everybody together, on a day of UTC. Then the rules rank alone. */
    modelCallsADay: z.int().nonnegative(),
  }),
  /** How long a change of a meeting waits before people are told of it. What is changed again meanwhile, they read once. */
  messages: z.strictObject({ delaySeconds: z.int().nonnegative().max(900) }),
  /** How often each person may ask the assistant in words on a day of UTC. */
  assistant: z.strictObject({ requestsADay: z.int().nonnegative() }),
  /** How often each person may ask within an hour for what costs much to answer: pages of an export, too. */
  requestsAnHour: z.strictObject({
    suggestions: z.int().nonnegative(),
    plans: z.int().nonnegative(),
    exports: z.int().nonnegative(),
  }),
  /** To how many addresses that they have never written to before one person may have invitations mailed on a day of UTC. */
  newAddressesADay: z.strictObject({ members: z.int().nonnegative(), visitors: z.int().nonnegative() }),
  /** How many codes are mailed to an address, from one network and from elsewhere, and for a network; how many may be wrong. */
  codes: z.strictObject({
    forAddressAnHour: z.int().nonnegative(),
    forAddressADay: z.int().nonnegative(),
    forNetworkAnHour: z.int().nonnegative(),
    wrongADay: z.int().nonnegative(),
  }),
  logRetentionDays: z.enum(RetentionDays),
  logLevel: z.enum(["DEBUG", "INFO", "WARN", "ERROR"]),
});

const stageSchema = z.string().regex(/^[a-z][a-z0-9]*$/, "Use small letters and digits, a letter first: -c stage=prod");

/** Leaves room for an area and an operation in the 64 characters of a function's name. */
const maxDeploymentLength = 24;

type Values = Omit<z.output<typeof configurationSchema>, "name">;

export interface Configuration extends Values {
  /**
   * Name and stage, such as `MeetingScheduler-prod`. Begins every name that we give, so that deployments share nothing: those of
   * the stacks, functions, log groups, alarms, the dashboard and the metrics' namespace.
   */
  deployment: string;
}

/** Throws, naming what is wrong, where `cdk.json` or the stage's file in `folder` is not as it should be. */
export function configurationOf(scope: Construct, folder = "config"): Configuration {
  const defaults = scope.node.tryGetContext("meetingScheduler");
  const stage = stageOf(scope);
  if (stage === undefined) return checked(defaults, "cdk.json, meetingScheduler");
  const file = join(folder, `${stage}.json`);
  if (!existsSync(file)) throw new Error(`The stage ${stage} has no file ${file}. {} in it means: as cdk.json says.`);
  return checked(merged(defaults, JSON.parse(readFileSync(file, "utf8"))), `cdk.json with ${file}`, stage);
}

function stageOf(scope: Construct): string | undefined {
  const stage: unknown = scope.node.tryGetContext("stage");
  if (stage === undefined) return undefined;
  const result = stageSchema.safeParse(stage);
  if (!result.success) throw new Error(`The stage ${stage}:\n${z.prettifyError(result.error)}`);
  return result.data;
}

function checked(values: unknown, where: string, stage?: string): Configuration {
  const result = configurationSchema.safeParse(values);
  if (!result.success) throw new Error(`${where}:\n${z.prettifyError(result.error)}`);
  const { name, ...configuration } = result.data;
  const contradiction = strangersIn(configuration) ?? misplacedDomainIn(configuration);
  if (contradiction) throw new Error(`${where}: ${contradiction}`);
  const deployment = stage === undefined ? name : `${name}-${stage}`;
  if (deployment.length > maxDeploymentLength)
    throw new Error(`${where}: ${deployment} is longer than ${maxDeploymentLength} characters. Shorten name or stage.`);
  return { ...configuration, deployment };
}

function strangersIn({ organizerEmailDomains, memberEmailDomains }: Values): string | undefined {
  const strangers = organizerEmailDomains.filter(
    (domain) => !memberEmailDomains.includes("*") && !memberEmailDomains.includes(domain),
  );
  if (strangers.length === 0) return undefined;
  return `${strangers.join(", ")} of organizerEmailDomains must be among memberEmailDomains, too.`;
}

/** CloudFront finds its certificates here only, wherever all else stands. */
const regionOfDistributions = "us-east-1";

/** Where the API's certificate must stand, CloudFormation knows alone: `ApiDomain` has it check. */
function misplacedDomainIn({ siteUrl, ownDomain: { certificateArn }, distribution }: Values): string | undefined {
  if (!certificateArn) return undefined;
  if (!/^https:\/\/([a-z0-9-]+\.)+[a-z]{2,}$/.test(siteUrl)) {
    return "ownDomain serves what siteUrl names: a domain in small letters such as https://meet.example.com, without a port.";
  }
  const region = regionOf(certificateArn);
  if (distribution === "none" || region === regionOfDistributions) return undefined;
  return `ownDomain.certificateArn is a certificate of ${region}. CloudFront takes those of ${regionOfDistributions} only.`;
}

/** What `changes` says, key by key and within groups of keys; the rest as in `defaults`. */
function merged(defaults: unknown, changes: unknown): unknown {
  if (!isGroup(defaults) || !isGroup(changes)) return changes;
  const changed = Object.entries(changes).map(([key, value]) => [key, merged(defaults[key], value)]);
  return { ...defaults, ...Object.fromEntries(changed) };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
