import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { AnyOperation } from "../functions/http/operation.ts";
import type { OperationBundle } from "./bundles.ts";
import type { Configuration } from "./configuration.ts";
import type { DataStack } from "./data-stack.ts";
import { environmentFor, OwnFunction, statementsFor } from "./own-function.ts";

interface OperationFunctionProps {
  bundle: Pick<OperationBundle, "operation" | "directory">;
  data: DataStack;
  configuration: Configuration;
}

/** An operation's function. */
export class OperationFunction extends OwnFunction {
  readonly operation: AnyOperation;

  constructor(scope: Construct, id: string, { bundle, data, configuration }: OperationFunctionProps) {
    const { operation, directory } = bundle;
    super(scope, id, {
      name: operation.name,
      description: operation.summary,
      directory,
      // Longer than a booking that queues for its organizer's day ever takes, and within the gateway's 30 seconds.
      timeout: Duration.seconds(20),
      statements: statementsFor(operation.needs, data),
      environment: environmentFor(operation.needs, data, configuration),
      configuration,
    });
    this.operation = operation;
  }
}
