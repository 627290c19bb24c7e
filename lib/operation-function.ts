import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import type { AnyOperation } from "../functions/http/operation.ts";
import { identityServices } from "../functions/platform/identity-services.ts";
import type { OperationBundle } from "./bundles.ts";
import type { Configuration } from "./configuration.ts";
import type { DataStack } from "./data-stack.ts";
import { allow, environmentFor, OwnFunction, statementsFor } from "./own-function.ts";

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
    const { grants } = operation;
    super(scope, id, {
      name: operation.name,
      description: operation.summary,
      directory,
      // Longer than a booking that queues for its organizer's day ever takes, and within the gateway's 30 seconds.
      timeout: Duration.seconds(20),
      statements: [
        ...statementsFor(grants, data),
        ...(grants.userPool?.length ? [allow("cognito-idp", grants.userPool, data.userPool.userPoolArn)] : []),
      ],
      environment: {
        ...environmentFor(grants, data, configuration),
        ...(operation.services === identityServices && identityEnvironment(data, configuration)),
      },
      configuration,
    });
    this.operation = operation;
  }
}

/** What those who sign people in read besides; all of them have the table too. */
function identityEnvironment(data: DataStack, configuration: Configuration): Record<string, string> {
  return {
    TABLE_NAME: data.table.tableName,
    USER_POOL_ID: data.userPool.userPoolId,
    USER_POOL_CLIENT_ID: data.userPoolClient.userPoolClientId,
    ORGANIZER_EMAIL_DOMAINS: configuration.organizerEmailDomains.join(","),
  };
}
