import { type Duration, RemovalPolicy } from "aws-cdk-lib";
import { Metric, type MetricOptions } from "aws-cdk-lib/aws-cloudwatch";
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { Configuration } from "./configuration.ts";
import { allow, type Permission } from "./permission.ts";

interface OwnFunctionProps {
  /**
   * Of the nested stack that it stands in. A part of its name: an operation that moves to another area is then created there
   * before it goes here, instead of being refused because its name is taken.
   */
  group: string;
  name: string;
  description: string;
  /** Where its bundle lies. */
  directory: string;
  timeout: Duration;
  /** How many of it run at once at most, set aside for it. Undefined: as many as the account has left. */
  reservedConcurrency: number | undefined;
  /** What its role may do, besides writing its log. */
  permissions: readonly Permission[];
  environment: Record<string, string>;
  configuration: Configuration;
}

/**
 * What all our functions have in common: the code, a log group, and a role that may do what is declared and nothing else.
 * No tracing: an HTTP API passes no trace on and the code draws no subsegments, so a trace would say what the log says already.
 */
export class OwnFunction extends Construct {
  readonly function: LambdaFunction;
  readonly #functionName: string;

  constructor(scope: Construct, id: string, props: OwnFunctionProps) {
    super(scope, id);
    const {
      group,
      name,
      description,
      directory,
      timeout,
      reservedConcurrency,
      permissions,
      environment,
      configuration,
    } = props;
    this.#functionName = `${configuration.deployment}-${group}-${name}`;
    const logGroup = new LogGroup(this, "Logs", {
      logGroupName: `/aws/lambda/${this.#functionName}`,
      retention: configuration.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, "Role", {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      // In the role itself: a policy of its own would be one more resource for every function.
      inlinePolicies: {
        operation: policyOf([allow("logs", ["CreateLogStream", "PutLogEvents"], logGroup.logGroupArn), ...permissions]),
      },
    });
    this.function = new LambdaFunction(this, "Function", {
      functionName: this.#functionName,
      description,
      code: Code.fromAsset(directory),
      handler: "index.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      // Processor time comes with memory: below this, cold starts get longer faster than they get cheaper.
      memorySize: 1024,
      timeout,
      ...(reservedConcurrency && { reservedConcurrentExecutions: reservedConcurrency }),
      role: role.withoutPolicyUpdates(),
      logGroup,
      // Our logger writes JSON and knows its level. A level of Lambda's own would drop the lines that carry metrics, which have none.
      loggingFormat: LoggingFormat.TEXT,
      environment: {
        POWERTOOLS_METRICS_NAMESPACE: configuration.deployment,
        POWERTOOLS_LOG_LEVEL: configuration.logLevel,
        MONITORING: configuration.monitoring,
        ...environment,
      },
    });
  }

  /** One of those that Lambda itself reports. By the function's name: the dashboard stands in another stack. */
  metric(metricName: "Invocations" | "Errors" | "Duration" | "IteratorAge", options: MetricOptions): Metric {
    const dimensionsMap = { FunctionName: this.#functionName };
    return new Metric({ namespace: "AWS/Lambda", metricName, dimensionsMap, ...options });
  }
}

export function policyOf(permissions: readonly Permission[]): PolicyDocument {
  return new PolicyDocument({
    statements: permissions.map(
      ({ actions, resource }) => new PolicyStatement({ actions: [...actions], resources: [resource] }),
    ),
  });
}
