import { App } from "aws-cdk-lib";
import { afterAll, describe, expect, test } from "vitest";
import { events } from "../../functions/events.ts";
import { operations } from "../../functions/operations.ts";
import { configurationOf } from "../../lib/configuration.ts";
import { arn, asDeployed, type Deployed } from "./support/deployed.ts";
import { allowedOf, isAllowed } from "./support/policy.ts";
import { configurationWith, contextWith, resourcesOf, type Synthesis, synthesize } from "./support/synthesized.ts";

/** Mails by whatever is configured: the identity, what may be done in its name, and how bounces come back. */
const mail = {
  provider: "ses",
  sender: "meetings@mail.example.org",
  senderName: "Meetings",
  identity: "domain",
  smtpUrl: "",
  mailsADay: 500,
};
const secretArn = arn("secretsmanager", "secret:Some-AbCdEf");
const senders = events.filter(({ needs }) => needs.mailer);

const syntheses: Synthesis[] = [];
afterAll(() => {
  for (const synthesis of syntheses) synthesis.remove();
});

function deployedWith(changes: object): { app: Synthesis; deployed: Deployed } {
  const sent = [operations[0]!, ...operations.filter(({ needs }) => needs.mailer)];
  const app = synthesize(sent, events, configurationWith({ mail: { ...mail, ...changes } }));
  syntheses.push(app);
  const deployed = asDeployed(app, {
    "AWS::SecretsManager::Secret": secretArn,
    "AWS::SES::ConfigurationSet": "MeetingScheduler",
  });
  return { app, deployed };
}

function roleOf(deployed: Deployed, name: string) {
  const { Role } = deployed.one("AWS::Lambda::Function", "FunctionName", `MeetingScheduler-events-${name}`).Properties;
  return deployed.ofType("AWS::IAM::Role").find(({ arn: of }) => of === Role)!.Properties.Policies[0].PolicyDocument;
}

function environmentOf(deployed: Deployed, name: string): Record<string, string> {
  const properties = deployed.one(
    "AWS::Lambda::Function",
    "FunctionName",
    `MeetingScheduler-events-${name}`,
  ).Properties;
  return properties.Environment.Variables;
}

function outputsOf({ app }: { app: Synthesis }, stack: "data" | "service", beginning: string): string[] {
  return Object.entries(app[stack].template.Outputs ?? {})
    .filter(([name]) => name.startsWith(beginning))
    .map(([, { Value }]) => JSON.stringify(Value));
}

describe("by SES", () => {
  const made = deployedWith({});
  const { app, deployed } = made;

  test("the sender's domain is shown to be ours by records that the stack names, and stays ours without it", () => {
    expect(resourcesOf(app.data, "AWS::SES::EmailIdentity")).toMatchObject([
      {
        DeletionPolicy: "Retain",
        Properties: {
          EmailIdentity: "mail.example.org",
          FeedbackAttributes: { EmailForwardingEnabled: false },
          MailFromAttributes: { MailFromDomain: "bounces.mail.example.org", BehaviorOnMxFailure: "USE_DEFAULT_VALUE" },
        },
      },
    ]);
    const records = outputsOf(made, "data", "MailDnsRecord");
    expect(records).toHaveLength(5);
    expect(records.filter((record) => record.includes("DkimDNSTokenName"))).toHaveLength(3);
    expect(records.join()).toContain("bounces.mail.example.org MX 10 feedback-smtp.");
    expect(records.join()).toContain("v=spf1 include:amazonses.com ~all");
    expect(outputsOf(made, "service", "MailSender")).toEqual(['"Meetings <meetings@mail.example.org>, by SES"']);
  });

  test("functions that send may do so in the name of exactly that identity, and watched by the configuration set", async () => {
    expect(senders.length).toBeGreaterThan(0);
    const sending = ["ses:SendEmail", "ses:SendRawEmail", "ses:SendBulkEmail"];
    for (const event of events) {
      const policy = roleOf(deployed, event.name);
      for (const resource of ["identity/mail.example.org", "configuration-set/MeetingScheduler"]) {
        const expected = event.needs.mailer ? ["ses:SendEmail", "ses:SendRawEmail"] : [];
        expect(await allowedOf(policy, sending, arn("ses", resource))).toEqual(expected);
      }
      for (const resource of ["identity/example.org", "configuration-set/another"]) {
        expect(await allowedOf(policy, sending, arn("ses", resource))).toEqual([]);
      }
    }
    for (const { name } of senders) {
      expect(environmentOf(deployed, name)).toMatchObject({
        MAIL_PROVIDER: "ses",
        MAIL_SENDER_ADDRESS: mail.sender,
        MAIL_SENDER_NAME: mail.senderName,
        SES_CONFIGURATION_SET: "MeetingScheduler",
        MAILS_A_DAY: "500",
      });
    }
  });

  test("bounces, complaints and rejections come back into a queue; nobody watches what people open", () => {
    const { Properties: set } = deployed.one("AWS::SES::ConfigurationSet");
    expect(set).toMatchObject({
      Name: "MeetingScheduler",
      SuppressionOptions: { SuppressedReasons: ["BOUNCE", "COMPLAINT"] },
    });
    expect(deployed.one("AWS::SES::ConfigurationSetEventDestination").Properties).toMatchObject({
      ConfigurationSetName: "MeetingScheduler",
      EventDestination: {
        EventBridgeDestination: { EventBusArn: arn("events", "event-bus/default") },
        MatchingEventTypes: ["bounce", "complaint", "reject"],
      },
    });
    const rule = deployed
      .ofType("AWS::Events::Rule")
      .find(({ Properties }) => Properties.EventPattern.source[0] === "aws.ses")!;
    expect(rule.Properties.EventPattern).toEqual({
      source: ["aws.ses"],
      "detail-type": ["Email Bounced", "Email Complaint Received", "Email Rejected"],
      detail: { mail: { tags: { "ses:configuration-set": ["MeetingScheduler"] } } },
    });
    const consumer = deployed.one(
      "AWS::Lambda::EventSourceMapping",
      "FunctionName",
      "MeetingScheduler-events-note-undeliverable",
    );
    expect(rule.Properties.Targets).toMatchObject([{ Arn: consumer.Properties.EventSourceArn }]);
  });

  test("alarms go off before AWS stops SES, and when the mails of a day are used up", () => {
    const names = deployed.ofType("AWS::CloudWatch::Alarm").map(({ Properties }) => Properties.AlarmName);
    for (const name of ["mail-bounces", "mail-complaints", "mails-used-up"]) {
      expect(names).toContain(`MeetingScheduler-${name}`);
    }
  });
});

test("one address is shown to be ours by itself", async () => {
  const { app, deployed } = deployedWith({ identity: "address" });
  const [identity] = resourcesOf(app.data, "AWS::SES::EmailIdentity");
  expect(identity!.Properties.EmailIdentity).toBe(mail.sender);
  const policy = roleOf(deployed, senders[0]!.name);
  expect(await isAllowed(policy, "ses:SendEmail", arn("ses", `identity/${mail.sender}`))).toBe(true);
  expect(await isAllowed(policy, "ses:SendEmail", arn("ses", "identity/mail.example.org"))).toBe(false);
});

test("what was shown before is left as it is", async () => {
  const { app, deployed } = deployedWith({ identity: "existing" });
  expect(resourcesOf(app.data, "AWS::SES::EmailIdentity")).toEqual([]);
  const policy = roleOf(deployed, senders[0]!.name);
  for (const identity of [mail.sender, "mail.example.org"]) {
    expect(await isAllowed(policy, "ses:SendEmail", arn("ses", `identity/${identity}`))).toBe(true);
  }
});

test("by SMTP, functions that send read the credentials, and have nothing to do with SES", async () => {
  const { app, deployed } = deployedWith({ provider: "smtp", smtpUrl: "smtps://smtp.example.org:465" });
  for (const type of ["AWS::SES::EmailIdentity", "AWS::SES::ConfigurationSet"]) {
    expect(app.stacks.flatMap((stack) => resourcesOf(stack, type))).toEqual([]);
  }
  for (const { name } of senders) {
    const policy = roleOf(deployed, name);
    expect(await isAllowed(policy, "secretsmanager:GetSecretValue", secretArn)).toBe(true);
    expect(JSON.stringify(policy)).not.toContain("ses:");
    expect(environmentOf(deployed, name)).toMatchObject({
      MAIL_PROVIDER: "smtp",
      SMTP_URL: "smtps://smtp.example.org:465",
      SMTP_SECRET_ARN: secretArn,
    });
  }
});

test("without a sender, the deployment says so, and nothing of mails is deployed but the secret without a value", () => {
  const made = deployedWith({ provider: "none", sender: "" });
  expect(outputsOf(made, "service", "MailSender").join()).toContain("NONE: nobody can sign up");
  expect(environmentOf(made.deployed, senders[0]!.name)).not.toHaveProperty("MAIL_SENDER_ADDRESS");
  const alarms = made.deployed.ofType("AWS::CloudWatch::Alarm").map(({ Properties }) => Properties.AlarmName);
  for (const name of ["mail-bounces", "mail-complaints", "mails-used-up"]) {
    expect(alarms).not.toContain(`MeetingScheduler-${name}`);
  }
  const secrets = resourcesOf(made.app.data, "AWS::SecretsManager::Secret");
  const smtp = secrets.find(({ Properties }) => Properties.Description.includes("SMTP"))!;
  expect(Object.keys(smtp.Properties)).toEqual(["Description"]);
});

test.each([
  [{ sender: "" }, /sender/],
  [{ sender: "no address" }, /mail\.sender/],
  [{ provider: "smtp" }, /smtpUrl/],
  [{ provider: "smtp", smtpUrl: "smtps://user:password@smtp.example.org" }, /without credentials/],
  [{ provider: "pigeon" }, /mail\.provider/],
  [{ mailsADay: -1 }, /mail\.mailsADay/],
])("%j cannot be meant, and is named", (changes, says) => {
  const context = contextWith({ mail: { ...mail, ...changes } });
  expect(() => configurationOf(new App({ context }))).toThrow(says);
});
