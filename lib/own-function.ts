import { type Duration, RemovalPolicy } from "aws-cdk-lib";
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { Needs } from "../functions/services/needs.ts";
import type { Configuration } from "./configuration.ts";
import type { DataStack } from "./data-stack.ts";

interface OwnFunctionProps {
  name: string;
  description: string;
  /** Where its bundle lies. */
  directory: string;
  timeout: Duration;
  /** What its role may do, besides writing its log. */
  statements: readonly PolicyStatement[];
  environment: Record<string, string>;
  configuration: Configuration;
}

/**
 * What all our functions have in common: the code, a log group, and a role that may do what is declared and nothing else.
 * No tracing: an HTTP API passes no trace on and the code draws no subsegments, so a trace would say what the log says already.
 */
export abstract class OwnFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: OwnFunctionProps) {
    super(scope, id);
    const { name, description, directory, timeout, statements, environment, configuration } = props;
    const functionName = `${configuration.name}-${name}`;
    const logGroup = new LogGroup(this, "Logs", {
      logGroupName: `/aws/lambda/${functionName}`,
      retention: configuration.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      // In the role itself: a policy of its own would be one more resource for every function.
      inlinePolicies: {
        operation: new PolicyDocument({
          statements: [allow("logs", ["CreateLogStream", "PutLogEvents"], logGroup.logGroupArn), ...statements],
        }),
      },
    });
    this.function = new LambdaFunction(this, "Function", {
      functionName,
      description,
      code: Code.fromAsset(directory),
      handler: "index.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      // Processor time comes with memory: below this, cold starts get longer faster than they get cheaper.
      memorySize: 1024,
      timeout,
      role: role.withoutPolicyUpdates(),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: configuration.logLevel,
      environment,
    });
  }
}

export function allow(service: string, actions: readonly string[], resource: string): PolicyStatement {
  return new PolicyStatement({ actions: actions.map((action) => `${service}:${action}`), resources: [resource] });
}

export function statementsFor({ table, userPool, model }: Needs, data: DataStack): PolicyStatement[] {
  return [
    ...(table?.length ? [allow("dynamodb", table, data.table.tableArn)] : []),
    ...(userPool?.length ? [allow("cognito-idp", userPool, data.userPool.userPoolArn)] : []),
    ...(model ? [allow("secretsmanager", ["GetSecretValue"], data.openAiKey.ref)] : []),
  ];
}

/** What `functions/runtime/environment.ts` reads, as far as it is needed. */
export function environmentFor(
  { table, userPool, model, signUpRules }: Needs,
  data: DataStack,
  { suggestions, organizerEmailDomains }: Configuration,
): Record<string, string> {
  return {
    ...(table && { TABLE_NAME: data.table.tableName }),
    ...(userPool && {
      USER_POOL_ID: data.userPool.userPoolId,
      USER_POOL_CLIENT_ID: data.userPoolClient.userPoolClientId,
    }),
    ...(signUpRules && { ORGANIZER_EMAIL_DOMAINS: organizerEmailDomains.join(",") }),
    ...(model && {
      OPENAI_KEY_SECRET_ARN: data.openAiKey.ref,
      OPENAI_MODEL: suggestions.model,
      SHARE_TITLES_WITH_MODEL: suggestions.shareTitles ? "yes" : "no",
    }),
  };
}
