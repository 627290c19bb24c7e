import { NestedStack } from "aws-cdk-lib";
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import type { Area } from "../functions/http/operation.ts";
import { AreaAlarms } from "./area-alarms.ts";
import type { BundledCode } from "./bundles.ts";
import type { Concurrency } from "./concurrency.ts";
import type { Configuration } from "./configuration.ts";
import type { DataStack } from "./data-stack.ts";
import type { DistributionKey } from "./distribution-key.ts";
import { OperationFunction } from "./operation-function.ts";
import type { Queues } from "./queues.ts";

interface AreaStackProps {
  bundles: BundledCode["operations"];
  data: DataStack;
  queues: Queues;
  configuration: Configuration;
  concurrency: Concurrency;
  /** Where there is a distribution. */
  distributionKey: DistributionKey | undefined;
  alarmTopic: Topic | undefined;
}

/**
 * The functions of one area's operations, each with its role and its log group, and the alarms that watch them. It knows nothing of
 * the API, which waits for it: an operation that needs the API's address finds it in the request.
 */
export class AreaStack extends NestedStack {
  readonly area: Area;
  readonly functions: readonly OperationFunction[];
  /** Calls these functions in the API's name. */
  readonly invoker: Role;
  readonly alarms: AreaAlarms;

  constructor(scope: Construct, area: Area, { bundles, alarmTopic, ...common }: AreaStackProps) {
    super(scope, area, { description: `Meeting Scheduler: the functions of the area ${area}` });
    this.area = area;
    this.functions = bundles.map((bundle) => new OperationFunction(this, bundle.operation.name, { bundle, ...common }));
    this.invoker = this.#createInvoker();
    const { deployment, monitoring } = common.configuration;
    this.alarms = new AreaAlarms(this, "Alarms", {
      area,
      functions: this.functions,
      deployment,
      monitoring,
      topic: alarmTopic,
    });
  }

  /**
   * One role that may call exactly these functions, instead of a permission on each: a resource less for every operation. One for
   * each area, because a role's policy has room for 80 functions.
   */
  #createInvoker(): Role {
    const invoke = new PolicyStatement({
      actions: ["lambda:InvokeFunction"],
      resources: this.functions.map(({ function: { functionArn } }) => functionArn),
    });
    return new Role(this, "Invoker", {
      assumedBy: new ServicePrincipal("apigateway.amazonaws.com"),
      inlinePolicies: { invoke: new PolicyDocument({ statements: [invoke] }) },
    });
  }
}
