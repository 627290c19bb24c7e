import { Aws } from "aws-cdk-lib";
import type { Needs } from "../functions/services/needs.ts";
import type { Configuration } from "./configuration.ts";
import type { DataStack } from "./data-stack.ts";
import { domainOf } from "./mail-identity.ts";
import { allow, type Permission } from "./permission.ts";

interface MailSupplies {
  data: DataStack;
  configuration: Configuration;
}

/** The configuration set of a deployment. */
export function configurationSetOf({ deployment }: Configuration): string {
  return deployment;
}

/** What it takes to send mails. */
export function mailPermissions({ mailer }: Needs, { data, configuration }: MailSupplies): Permission[] {
  if (!mailer) return [];
  switch (configuration.mail.provider) {
    case "ses":
      return [...identitiesOf(configuration.mail), `configuration-set/${configurationSetOf(configuration)}`].map(
        (resource) =>
          // What SES takes whole may need either.
          allow("ses", ["SendEmail", "SendRawEmail"], sesArn(resource)),
      );
    case "smtp":
      return [allow("secretsmanager", ["GetSecretValue"], data.smtpCredentials.ref)];
    case "none":
      return [];
  }
}

/** Of an existing identity, nobody has said which it is: SES takes the address where there is one, else its domain. */
function identitiesOf({ identity, sender }: Configuration["mail"]): string[] {
  const address = `identity/${sender}`;
  const domain = `identity/${domainOf(sender)}`;
  return { address: [address], domain: [domain], existing: [address, domain] }[identity];
}

function sesArn(resource: string): string {
  return `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:${resource}`;
}

export function mailEnvironment(
  { mailer, mailSender, mailsADay }: Needs,
  { data, configuration }: MailSupplies,
): Record<string, string> {
  const { mail } = configuration;
  const isSent = mail.provider !== "none";
  return {
    ...((mailer || mailSender) && isSent && { MAIL_SENDER_ADDRESS: mail.sender, MAIL_SENDER_NAME: mail.senderName }),
    ...(mailer && { MAIL_PROVIDER: mail.provider }),
    ...(mailer && mail.provider === "ses" && { SES_CONFIGURATION_SET: configurationSetOf(configuration) }),
    ...(mailer && mail.provider === "smtp" && { SMTP_URL: mail.smtpUrl, SMTP_SECRET_ARN: data.smtpCredentials.ref }),
    ...(mailsADay && { MAILS_A_DAY: String(mail.mailsADay) }),
  };
}
