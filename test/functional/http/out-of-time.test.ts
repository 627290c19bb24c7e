import type { Context } from "aws-lambda";
import { expect, test } from "vitest";
import { lambda } from "../../../functions/http/lambda.ts";
import { checkHealth } from "../../../functions/operations/documents/check-health.ts";
import { patience } from "../../../functions/runtime/patience.ts";
import { answerOf, eventFor } from "../../support/call.ts";

test("a request that waits for others until its function's time is nearly over is told so, and may be sent again", async () => {
  const endless = { ...checkHealth, handle: () => new Promise<never>(() => {}) };
  const context = { getRemainingTimeInMillis: () => patience.lastWordMilliseconds + 10 } as Context;
  const { status, headers, body } = answerOf(await lambda(endless, {})(eventFor(checkHealth, {}), context));
  expect({ status, code: body.code, "retry-after": headers["retry-after"] }).toEqual({
    status: 503,
    code: "unavailable",
    "retry-after": "1",
  });
});
