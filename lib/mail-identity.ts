import { CfnOutput, RemovalPolicy } from "aws-cdk-lib";
import { EmailIdentity, Identity, MailFromBehaviorOnMxFailure } from "aws-cdk-lib/aws-ses";
import type { Construct } from "constructs";
import type { Configuration } from "./configuration.ts";

/**
 * What SES must be shown to belong to us before it sends in its name: the sender's domain by records in its DNS, or the one address by a
 * link that is mailed there. It stays when the stack goes: a new one would want other records.
 */
export function createMailIdentity(scope: Construct, { mail }: Configuration): EmailIdentity | undefined {
  if (mail.provider !== "ses" || mail.identity === "existing") return undefined;
  const domain = domainOf(mail.sender);
  const isDomain = mail.identity === "domain";
  const identity = new EmailIdentity(scope, "MailIdentity", {
    identity: isDomain ? Identity.domain(domain) : Identity.email(mail.sender),
    // Bounces come back as events, and in mails to the sender nobody would read them.
    feedbackForwarding: false,
    // So that receivers see one domain everywhere. Until its records are there, SES uses its own.
    ...(isDomain && {
      mailFromDomain: `bounces.${domain}`,
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
    }),
  });
  identity.applyRemovalPolicy(RemovalPolicy.RETAIN);
  if (isDomain) nameRecords(scope, identity, domain);
  return identity;
}

function nameRecords(scope: Construct, identity: EmailIdentity, domain: string): void {
  const { region } = identity.stack;
  const records = [
    ...identity.dkimRecords.map(({ name, value }) => `${name} CNAME ${value}`),
    `bounces.${domain} MX 10 feedback-smtp.${region}.amazonses.com`,
    `bounces.${domain} TXT "v=spf1 include:amazonses.com ~all"`,
  ];
  for (const [index, value] of records.entries()) {
    new CfnOutput(scope, `MailDnsRecord${index + 1}`, {
      description: "A record that the sender's domain needs in its DNS",
      value,
    });
  }
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}
