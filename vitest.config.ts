import { defineConfig } from "vitest/config";

const withDatabase = "test/support/setup/database.ts";

const functional = {
  include: ["test/functional/**/*.test.ts"],
  testTimeout: 20_000,
  hookTimeout: 20_000,
};

/** The functional tests once more, on AWS's own DynamoDB Local where there is one. */
const secondOpinion = {
  test: {
    ...functional,
    name: "functional-on-dynamodb-local",
    // The tests' own tools are not the question, and its capacity units differ from those that AWS counts.
    exclude: ["test/functional/support/**", "test/functional/**/costs.test.ts"],
    globalSetup: "test/support/setup/dynamodb-local.ts",
    sequence: { groupOrder: 3 },
  },
};

export default defineConfig({
  test: {
    env: { POWERTOOLS_LOG_LEVEL: "CRITICAL", POWERTOOLS_METRICS_NAMESPACE: "MeetingScheduler" },
    globalSetup: "test/support/setup/engines-used.ts",
    projects: [
      { test: { name: "unit", include: ["test/unit/**/*.test.ts"] } },
      { test: { ...functional, name: "functional", globalSetup: withDatabase } },
      {
        test: {
          name: "system",
          include: ["test/system/**/*.test.ts"],
          globalSetup: withDatabase,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "infra",
          include: ["test/infra/**/*.test.ts"],
          globalSetup: withDatabase,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      ...(process.env.DYNAMODB_LOCAL_DIR ? [secondOpinion] : []),
    ],
  },
});
