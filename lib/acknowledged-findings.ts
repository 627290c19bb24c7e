import { Validations } from "aws-cdk-lib";
import type { DataStack } from "./data-stack.ts";
import type { ServiceStack } from "./service-stack.ts";
import { SiteDistribution } from "./site-distribution.ts";

/** What the AWS Solutions checks find and this app means to be so, and why. Any other finding fails the synthesis. */
export function acknowledgeFindings(data: DataStack, service: ServiceStack): void {
  Validations.of(data.userPool).acknowledge(
    {
      id: "AwsSolutions-COG1",
      reason: "Twelve characters of any kind: NIST SP 800-63B advises length and against rules of composition.",
    },
    {
      id: "AwsSolutions-COG2",
      reason:
        "People sign in with a password alone; the API has no step for a second factor. Failed attempts are counted and held back.",
    },
    {
      id: "AwsSolutions-COG8",
      reason:
        "The plus plan costs per person. Its protection against guessed passwords is done by our own count of failed attempts.",
    },
  );
  Validations.of(data.openAiKey).acknowledge({
    id: "AwsSolutions-SMG4",
    reason: "The key is made at OpenAI and set by the owner; nothing here could make a new one.",
  });
  Validations.of(data.smtpCredentials).acknowledge({
    id: "AwsSolutions-SMG4",
    reason: "They are made at the provider and set by the owner; nothing here could make new ones.",
  });
  Validations.of(data.linkKey).acknowledge({
    id: "AwsSolutions-SMG4",
    reason: "With every new key, all links in mails that were sent and all calendar feeds would be void.",
  });
  Validations.of(service.failedChanges.notes).acknowledge({
    id: "AwsSolutions-SQS3",
    reason:
      "It holds notes of what the stream's consumers could not handle, for an alarm: a dead-letter queue that nothing reads from.",
  });
  Validations.of(data.failedChanges).acknowledge({
    id: "AwsSolutions-S1",
    reason:
      "Lambda alone writes to it, rarely, and what is read is read by hand: a log of that would need a second bucket.",
  });
  const { distributionKey, site } = service;
  if (distributionKey) {
    Validations.of(distributionKey.secret).acknowledge({
      id: "AwsSolutions-SMG4",
      reason:
        "The distribution and the functions learn it when they are deployed: one that changed between would part them.",
    });
  }
  if (site.front instanceof SiteDistribution) {
    const { distribution, domain } = site.front;
    Validations.of(distribution).acknowledge(
      { id: "AwsSolutions-CFR1", reason: "People book from everywhere." },
      {
        id: "AwsSolutions-CFR2",
        reason:
          "A firewall costs more than all the rest of a small deployment. What is open to anybody is counted by network, and each route has its throttle.",
      },
      {
        id: "AwsSolutions-CFR3",
        reason:
          "Its log would name the address of everybody who looks. What reaches the API is in the API's own log, which names nobody.",
      },
    );
    if (!domain) {
      Validations.of(distribution).acknowledge({
        id: "AwsSolutions-CFR4",
        reason:
          "CloudFront itself decides how it is asked under its own name. With a domain, it takes TLS 1.2 and newer.",
      });
    }
  }
  const bucketArn = data.resolve(data.exportValue(data.failedChanges.bucketArn))["Fn::ImportValue"];
  for (const consumer of service.events.functions.filter(({ event }) => event.trigger === "stream")) {
    Validations.of(consumer).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${bucketArn}/*]`,
      reason:
        "Lambda names the objects in which it lays changes aside. The bucket holds nothing else, and nothing there can be read.",
    });
  }
}
