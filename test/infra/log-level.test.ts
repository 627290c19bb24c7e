import { expect, test } from "vitest";
import { checkHealth } from "../../functions/operations/documents/check-health.ts";
import { eventFor } from "../support/call.ts";
import { startFunction } from "./support/deployed-function.ts";
import { bundleAndSynthesize, resourcesOf } from "./support/synthesized.ts";

test.each([
  ["INFO", 1],
  ["ERROR", 0],
])("at the level %s a function's log has %i lines on a request, and always its metrics", async (logLevel, lines) => {
  const app = await bundleAndSynthesize([checkHealth], [], { logLevel, monitoring: "detailed" });
  const [deployed] = resourcesOf(app.stacks.find(({ name }) => name === checkHealth.area)!, "AWS::Lambda::Function");
  // Lambda's own filter, which knows no level of metrics, works on JSON only.
  expect(deployed!.Properties.LoggingConfig).toMatchObject({ LogFormat: "Text" });
  expect(deployed!.Properties.LoggingConfig).not.toHaveProperty("ApplicationLogLevel");

  const { Variables } = deployed!.Properties.Environment;
  const running = await startFunction(deployed!, app.directory, { ...Variables, AWS_LAMBDA_FUNCTION_NAME: "health" });
  await running.invoke(eventFor(checkHealth, {}));
  await running.stop();
  const logged = running
    .log()
    .split("\n")
    .flatMap((line) => (line ? JSON.parse(line) : []));
  expect(logged.filter(({ message }) => message === "request")).toHaveLength(lines);
  expect(logged.filter(({ _aws }) => _aws?.CloudWatchMetrics[0].Metrics[0].Name === "requests")).toHaveLength(1);
  app.remove();
});
