import { CfnOutput, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { createAlarmTopic } from "./alarm-topic.ts";
import { Api } from "./api.ts";
import { AreaStack } from "./area-stack.ts";
import { createBudget } from "./budget.ts";
import type { BundledCode } from "./bundles.ts";
import { concurrencyOf } from "./concurrency.ts";
import type { Configuration } from "./configuration.ts";
import { createDashboard } from "./dashboard.ts";
import type { DataStack } from "./data-stack.ts";
import { DistributionKey } from "./distribution-key.ts";
import { EventsStack } from "./events-stack.ts";
import { FailedChanges } from "./failed-changes.ts";
import { MailEvents } from "./mail-events.ts";
import { configurationSetOf } from "./mail-needs.ts";
import { Queues } from "./queues.ts";
import { ServiceAlarms } from "./service-alarms.ts";
import { Site } from "./site.ts";
import { stackPropsOf } from "./stack-props.ts";

interface ServiceStackProps {
  bundles: BundledCode;
  data: DataStack;
  configuration: Configuration;
}

/**
 * What answers requests, and what runs by itself. It keeps nothing, so it can be taken down and deployed again at any time.
 * The functions stand in nested stacks, one for each area and one for events; what they share stands here. It is built in the order
 * in which things know each other: queues, areas, the API that leads to them, the site where people find it, events.
 */
export class ServiceStack extends Stack {
  readonly areas: readonly AreaStack[];
  readonly api: Api;
  readonly distributionKey: DistributionKey | undefined;
  readonly site: Site;
  readonly queues: Queues;
  readonly failedChanges: FailedChanges;
  readonly events: EventsStack;

  constructor(scope: Construct, id: string, { bundles, data, configuration }: ServiceStackProps) {
    super(scope, id, {
      description: "Meeting Scheduler: the HTTP API and its functions",
      ...stackPropsOf(configuration),
    });
    const { deployment, alarmEmail, monitoring, monthlyBudgetUsd, mail } = configuration;
    const alarmTopic = alarmEmail ? createAlarmTopic(this, "AlarmTopic", alarmEmail) : undefined;
    if (alarmEmail && monthlyBudgetUsd > 0)
      createBudget(this, "Budget", { deployment, email: alarmEmail, monthlyUsd: monthlyBudgetUsd });
    const operations = bundles.operations.map(({ operation }) => operation);
    const events = bundles.events.map(({ event }) => event);
    const concurrency = concurrencyOf(configuration.accountConcurrency, operations, events);
    this.queues = new Queues(this, "Queues", events, configuration);
    this.failedChanges = new FailedChanges(this, "FailedChanges", data.failedChanges);
    if (mail.provider === "ses") {
      const name = configurationSetOf(configuration);
      new MailEvents(this, "MailEvents", { name, queue: this.queues.queue("mail-events") });
    }
    if (configuration.distribution !== "none") this.distributionKey = new DistributionKey(this, "DistributionKey");
    const { distributionKey } = this;
    const common = { data, queues: this.queues, configuration, concurrency, alarmTopic };
    this.areas = [...Map.groupBy(bundles.operations, ({ operation }) => operation.area)].map(
      ([area, bundles]) => new AreaStack(this, area, { bundles, distributionKey, ...common }),
    );
    this.api = new Api(this, "Api", { areas: this.areas, data, configuration, concurrency });
    this.site = new Site(this, "Site", { api: this.api, distributionKey, configuration });
    this.events = new EventsStack(this, "events", {
      bundles: bundles.events,
      failedChanges: this.failedChanges,
      siteUrl: this.site.url,
      ...common,
    });
    const shared = {
      api: this.api,
      queues: this.queues,
      failedChanges: this.failedChanges,
      table: data.table,
      deployment,
      monitoring,
    };
    const { alarms } = new ServiceAlarms(this, "Alarms", {
      ...shared,
      mail,
      signInChallenge: data.signInChallenge,
      topic: alarmTopic,
    });
    createDashboard(this, "Dashboard", { ...shared, areas: this.areas, events: this.events, alarms });
    new CfnOutput(this, "FailedChangesNotes", { value: this.failedChanges.notes.queueUrl });
    new CfnOutput(this, "MailSender", { value: senderIn(mail) });
    new CfnOutput(this, "ApiUrl", { value: this.api.httpApi.apiEndpoint });
    if (this.site.front) new CfnOutput(this, "SiteUrl", { value: this.site.url });
    if (this.site.dnsRecord) {
      new CfnOutput(this, "SiteDnsRecord", {
        description: "The record that the domain needs in its DNS",
        value: this.site.dnsRecord,
      });
    }
  }
}

/** Nobody should have to find out by waiting for a code. */
function senderIn({ provider, sender, senderName }: Configuration["mail"]): string {
  if (provider !== "none") return `${senderName} <${sender}>, by ${provider === "ses" ? "SES" : "SMTP"}`;
  return "NONE: nobody can sign up, sign in by a code or reset a password, and nobody is told of anything. Set mail in cdk.json.";
}
