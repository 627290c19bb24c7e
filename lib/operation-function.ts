import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { AnyOperation } from "../functions/http/operation.ts";
import { identityServices } from "../functions/platform/identity-services.ts";
import type { Bundle } from "./bundles.ts";
import type { Configuration } from "./configuration.ts";
import type { DataStack } from "./data-stack.ts";

interface OperationFunctionProps {
  bundle: Pick<Bundle, "operation" | "directory">;
  data: DataStack;
  configuration: Configuration;
}

/**
 * An operation's function: its code, its log group, and a role that may do what the operation declares and nothing else.
 * No tracing: an HTTP API passes no trace on and the code draws no subsegments, so a trace would say what the log says already.
 */
export class OperationFunction extends Construct {
  readonly operation: AnyOperation;
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, { bundle, data, configuration }: OperationFunctionProps) {
    super(scope, id);
    const { operation, directory } = bundle;
    const functionName = `${configuration.name}-${operation.name}`;
    const logGroup = new LogGroup(this, "Logs", {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: configuration.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      // In the role itself: a policy of its own would be one more resource for every operation.
      inlinePolicies: { operation: policyOf(operation, data, logGroup) },
    });
    this.operation = operation;
    this.function = new LambdaFunction(this, "Function", {
      functionName,
      description: operation.summary,
      code: Code.fromAsset(directory),
      handler: "index.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      // Processor time comes with memory: below this, cold starts get longer faster than they get cheaper.
      memorySize: 1024,
      // Longer than a booking that queues for its organizer's day ever takes, and within the gateway's 30 seconds.
      timeout: Duration.seconds(20),
      role: role.withoutPolicyUpdates(),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: configuration.logLevel,
      environment: environmentOf(operation, data, configuration),
    });
  }
}

function policyOf({ grants }: AnyOperation, data: DataStack, logGroup: LogGroup): PolicyDocument {
  return new PolicyDocument({
    statements: [
      allow("logs", ["CreateLogStream", "PutLogEvents"], logGroup.logGroupArn),
      ...(grants.table?.length ? [allow("dynamodb", grants.table, data.table.tableArn)] : []),
      ...(grants.userPool?.length ? [allow("cognito-idp", grants.userPool, data.userPool.userPoolArn)] : []),
    ],
  });
}

function allow(service: string, actions: readonly string[], resource: string): PolicyStatement {
  return new PolicyStatement({ actions: actions.map((action) => `${service}:${action}`), resources: [resource] });
}

/** What `functions/platform/environment.ts` reads, as far as the operation's services ask for it. */
function environmentOf(operation: AnyOperation, data: DataStack, configuration: Configuration): Record<string, string> {
  const usesIdentity = operation.services === identityServices;
  return {
    ...((usesIdentity || operation.grants.table) && { TABLE_NAME: data.table.tableName }),
    ...(usesIdentity && {
      USER_POOL_ID: data.userPool.userPoolId,
      USER_POOL_CLIENT_ID: data.userPoolClient.userPoolClientId,
      ORGANIZER_EMAIL_DOMAINS: configuration.organizerEmailDomains.join(","),
    }),
  };
}
