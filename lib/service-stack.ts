import { CfnOutput, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { Alarms } from "./alarms.ts";
import { Api } from "./api.ts";
import type { BundledCode } from "./bundles.ts";
import type { Configuration } from "./configuration.ts";
import { createDashboard } from "./dashboard.ts";
import type { DataStack } from "./data-stack.ts";
import { EventFunction } from "./event-function.ts";
import { OperationFunction } from "./operation-function.ts";
import { Queues } from "./queues.ts";

interface ServiceStackProps {
  bundles: BundledCode;
  data: DataStack;
  configuration: Configuration;
}

/** What answers requests, and what runs by itself. It keeps nothing, so it can be taken down and deployed again at any time. */
export class ServiceStack extends Stack {
  readonly api: Api;
  readonly queues: Queues;

  constructor(scope: Construct, id: string, { bundles, data, configuration }: ServiceStackProps) {
    super(scope, id, { description: "Meeting Scheduler: the HTTP API and its functions" });
    const functions = bundles.operations.map(
      (bundle) => new OperationFunction(this, bundle.operation.name, { bundle, data, configuration }),
    );
    this.api = new Api(this, "Api", { functions, data, configuration });
    this.queues = new Queues(
      this,
      "Queues",
      bundles.events.map(({ event }) => event),
    );
    const events = bundles.events.map(
      (bundle) => new EventFunction(this, bundle.event.name, { bundle, data, queues: this.queues, configuration }),
    );
    const watched = { api: this.api, functions, events, queues: this.queues, table: data.table };
    const alarms = new Alarms(this, "Alarms", { ...watched, email: configuration.alarmEmail });
    createDashboard(this, "Dashboard", { ...watched, alarms, configuration });
    new CfnOutput(this, "ApiUrl", { value: this.api.httpApi.apiEndpoint });
  }
}
