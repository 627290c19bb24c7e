import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { AnyOperation } from "../functions/http/operation.ts";
import { patience } from "../functions/runtime/patience.ts";
import { asksModel } from "../functions/services/needs.ts";
import type { OperationBundle } from "./bundles.ts";
import type { Concurrency } from "./concurrency.ts";
import type { Configuration } from "./configuration.ts";
import type { DataStack } from "./data-stack.ts";
import type { DistributionKey } from "./distribution-key.ts";
import { environmentFor, permissionsFor } from "./needs.ts";
import { OwnFunction } from "./own-function.ts";
import type { Queues } from "./queues.ts";

interface OperationFunctionProps {
  bundle: Pick<OperationBundle, "operation" | "directory">;
  data: DataStack;
  queues: Queues;
  configuration: Configuration;
  concurrency: Concurrency;
  distributionKey: DistributionKey | undefined;
}

/** An operation's function. */
export class OperationFunction extends OwnFunction {
  readonly operation: AnyOperation;

  constructor(
    scope: Construct,
    id: string,
    { bundle, data, queues, configuration, concurrency, distributionKey }: OperationFunctionProps,
  ) {
    const { operation, directory } = bundle;
    const { siteUrl } = configuration;
    // The API waits for this function, and so does what stands before the API: only what is configured is known of its address.
    const supplies = { data, queues, configuration, siteUrl };
    super(scope, id, {
      group: operation.area,
      name: operation.name,
      description: operation.summary,
      directory,
      timeout: Duration.seconds(patience.operationSeconds),
      reservedConcurrency: asksModel(operation.needs) ? concurrency.reserved : undefined,
      permissions: permissionsFor(operation.needs, supplies),
      environment: {
        ...environmentFor(operation.needs, supplies),
        ...(siteUrl && { SITE_URL: siteUrl }),
        ...(distributionKey && { DISTRIBUTION_KEY: distributionKey.value }),
      },
      configuration,
    });
    this.operation = operation;
  }
}
