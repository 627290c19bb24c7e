import { type App, Validations } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { acknowledgeFindings } from "./acknowledged-findings.ts";
import type { BundledCode } from "./bundles.ts";
import type { Configuration } from "./configuration.ts";
import { DataStack } from "./data-stack.ts";
import { ServiceStack } from "./service-stack.ts";

/** Both stacks of one deployment, under the checks that every synthesis must pass. */
export function addMeetingScheduler(
  app: App,
  bundles: BundledCode,
  configuration: Configuration,
): { data: DataStack; service: ServiceStack } {
  const data = new DataStack(app, `${configuration.deployment}-Data`, { bundles, configuration });
  const service = new ServiceStack(app, `${configuration.deployment}-Service`, { bundles, data, configuration });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  acknowledgeFindings(data, service);
  return { data, service };
}
