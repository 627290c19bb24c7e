import { Bucket } from "aws-cdk-lib/aws-s3";
import { expect, test } from "vitest";
import { events } from "../../functions/events.ts";
import { operations } from "../../functions/operations.ts";
import { synthesize } from "./support/synthesized.ts";

/** They send to no queue, which others would have to consume. */
const few = events.filter(({ needs }) => !needs.queues).slice(0, 1);

test("a synthesis fails on a finding that nobody has explained", () => {
  const flawed = () =>
    synthesize(operations.slice(0, 1), few, undefined, ({ data }) => {
      new Bucket(data, "Bucket");
    });
  expect(flawed).toThrow("AwsSolutions-S10");
});

test("the same goes for a finding in a nested stack", () => {
  const flawed = () =>
    synthesize(operations.slice(0, 1), few, undefined, ({ service }) => {
      new Bucket(service.areas[0]!, "Bucket");
    });
  expect(flawed).toThrow("AwsSolutions-S10");
});
