import { afterEach, expect, test, vi } from "vitest";
import { recordModelCall } from "../../../functions/model/record-model-call.ts";

const call = {
  outcome: "timed_out",
  requests: 2,
  tokens: { prompt: 900, completion: 150 },
  milliseconds: 8_000,
} as const;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What is written to the log, where CloudWatch finds metrics. */
function written(): string[] {
  const lines: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  return lines;
}

test("a call is counted by its outcome, with its time and tokens", () => {
  vi.stubEnv("POWERTOOLS_METRICS_DISABLED", "false");
  const lines = written();
  recordModelCall(call);
  recordModelCall({ ...call, outcome: "advised", tokens: { prompt: 1, completion: 2 }, milliseconds: 3 });
  const [first, second] = lines.map((line) => JSON.parse(line));
  expect(first).toMatchObject({
    service: "meeting-scheduler",
    ModelTimedOut: 1,
    ModelLatency: 8_000,
    ModelPromptTokens: 900,
    ModelCompletionTokens: 150,
  });
  expect(first._aws.CloudWatchMetrics[0]).toMatchObject({ Namespace: "MeetingScheduler", Dimensions: [["service"]] });
  expect(second).toMatchObject({ ModelAdvised: 1, ModelLatency: 3, ModelPromptTokens: 1, ModelCompletionTokens: 2 });
  expect(second).not.toHaveProperty("ModelTimedOut");
});

test("metrics can be turned off", () => {
  vi.stubEnv("POWERTOOLS_METRICS_DISABLED", "true");
  const lines = written();
  recordModelCall(call);
  expect(lines).toEqual([]);
});
