import { NestedStack } from "aws-cdk-lib";
import type { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import type { BundledCode } from "./bundles.ts";
import type { Concurrency } from "./concurrency.ts";
import type { Configuration } from "./configuration.ts";
import type { DataStack } from "./data-stack.ts";
import { EventAlarms } from "./event-alarms.ts";
import { EventFunction } from "./event-function.ts";
import type { FailedChanges } from "./failed-changes.ts";
import type { Queues } from "./queues.ts";

interface EventsStackProps {
  bundles: BundledCode["events"];
  data: DataStack;
  queues: Queues;
  failedChanges: FailedChanges;
  configuration: Configuration;
  concurrency: Concurrency;
  siteUrl: string;
  alarmTopic: Topic | undefined;
}

/** The functions that run by themselves. Nothing else needs it, so it may know everything, the site's address included. */
export class EventsStack extends NestedStack {
  readonly functions: readonly EventFunction[];
  readonly alarms: EventAlarms;

  constructor(scope: Construct, id: string, { bundles, alarmTopic, ...common }: EventsStackProps) {
    super(scope, id, { description: "Meeting Scheduler: the functions that run by themselves" });
    this.functions = bundles.map((bundle) => new EventFunction(this, bundle.event.name, { bundle, ...common }));
    const { deployment, monitoring } = common.configuration;
    this.alarms = new EventAlarms(this, "Alarms", {
      functions: this.functions,
      deployment,
      monitoring,
      topic: alarmTopic,
    });
  }
}
