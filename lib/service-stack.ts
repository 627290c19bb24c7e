import { CfnOutput, Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { Alarms } from "./alarms.ts";
import { Api } from "./api.ts";
import type { Bundle } from "./bundles.ts";
import type { Configuration } from "./configuration.ts";
import { createDashboard } from "./dashboard.ts";
import type { DataStack } from "./data-stack.ts";
import { OperationFunction } from "./operation-function.ts";

interface ServiceStackProps {
  bundles: readonly Pick<Bundle, "operation" | "directory">[];
  data: DataStack;
  configuration: Configuration;
}

/** What answers requests. It keeps nothing, so it can be taken down and deployed again at any time. */
export class ServiceStack extends Stack {
  readonly api: Api;

  constructor(scope: Construct, id: string, { bundles, data, configuration }: ServiceStackProps) {
    super(scope, id, { description: "Meeting Scheduler: the HTTP API and its functions" });
    const functions = bundles.map(
      (bundle) => new OperationFunction(this, bundle.operation.name, { bundle, data, configuration }),
    );
    this.api = new Api(this, "Api", { functions, data, configuration });
    const alarms = new Alarms(this, "Alarms", {
      api: this.api,
      functions,
      table: data.table,
      email: configuration.alarmEmail,
    });
    createDashboard(this, "Dashboard", { api: this.api, functions, table: data.table, alarms, configuration });
    new CfnOutput(this, "ApiUrl", { value: this.api.httpApi.apiEndpoint });
  }
}
