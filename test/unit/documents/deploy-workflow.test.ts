import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import project from "../../../package.json" with { type: "json" };

const example = readFileSync("docs/deploy-workflow.example.yml", "utf8");

test("the workflow is an example: GitHub runs what stands in .github/workflows, and there is nothing", () => {
  expect(existsSync(".github")).toBe(false);
  expect(example).toMatch(/\non:\n {2}workflow_dispatch:\n/);
  expect(example).not.toMatch(/^ {2}(push|pull_request|schedule):/m);
});

test("it runs commands that there are", () => {
  const named = [...example.matchAll(/run: npm (?:run )?(\S+)/g)]
    .map(([, name]) => name!)
    .filter((name) => name !== "ci");
  expect(named.length).toBeGreaterThanOrEqual(3);
  for (const name of named) expect(project.scripts).toHaveProperty(name);
});
