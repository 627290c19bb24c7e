import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const withDatabase = "test/support/setup/database.ts";

export default defineConfig(({ mode }) => {
  /** `npm run test:long` gives everything an hour. */
  const within = (seconds: number) => {
    const milliseconds = mode === "long" ? 3_600_000 : seconds * 1000;
    return { testTimeout: milliseconds, hookTimeout: milliseconds };
  };

  // Files share the modules that a worker has loaded, since loading them takes longer than most files. Whoever changes something in them
  // sets it back. Two workers also where there are two processors: the database and what is waited for leave room.
  const shared = { isolate: false, maxWorkers: 2, ...within(60) };
  const functional = { include: ["test/functional/**/*.test.ts"], ...shared };

  const projects: TestProjectInlineConfiguration[] = [
    // Pure: nothing to start.
    { test: { name: "unit", include: ["test/unit/**/*.test.ts"], ...shared } },
    // One database for all of them, and a table for each test.
    { test: { name: "functional", ...functional, globalSetup: withDatabase } },
    // Computes and waits for nothing: by itself, two files at a time. It ends by itself, however long it is asked to go on.
    {
      test: {
        name: "model",
        include: ["test/model/**/*.test.ts"],
        // Only for comparing it with the table in memory.
        globalSetup: withDatabase,
        maxWorkers: 2,
        sequence: { groupOrder: 4 },
        testTimeout: 0,
      },
    },
    // Starts processes that need processors of their own: by itself, two files at a time.
    {
      test: {
        name: "system",
        include: ["test/system/**/*.test.ts"],
        globalSetup: withDatabase,
        maxWorkers: 2,
        sequence: { groupOrder: 1 },
        ...within(60),
      },
    },
    // Looks at the pages in a browser, which takes processors, too: by itself, two files at a time.
    {
      test: {
        name: "browser",
        include: ["test/browser/**/*.test.ts"],
        globalSetup: "test/browser/support/setup.ts",
        // As long as for what is to be seen.
        expect: { poll: { timeout: 15_000 } },
        isolate: false,
        maxWorkers: 2,
        sequence: { groupOrder: 5 },
        ...within(60),
      },
    },
    // Synthesizes and bundles, which takes memory: by itself, two files at a time.
    {
      test: {
        name: "infra",
        include: ["test/infra/**/*.test.ts"],
        globalSetup: withDatabase,
        maxWorkers: 2,
        sequence: { groupOrder: 2 },
        ...within(240),
      },
    },
  ];

  // The functional tests once more, on AWS's own DynamoDB Local. Its capacity units are not those that AWS counts.
  if (process.env.DYNAMODB_LOCAL_DIR) {
    projects.push({
      test: {
        name: "functional-on-dynamodb-local",
        ...functional,
        exclude: ["test/functional/support/**", "test/functional/**/costs.test.ts"],
        globalSetup: "test/support/setup/dynamodb-local.ts",
        sequence: { groupOrder: 3 },
      },
    });
  }

  return {
    test: {
      // Logs and metrics stay out of the report.
      env: { POWERTOOLS_LOG_LEVEL: "CRITICAL", POWERTOOLS_METRICS_NAMESPACE: "MeetingScheduler" },
      globalSetup: "test/support/setup/engines-used.ts",
      projects,
    },
  };
});
