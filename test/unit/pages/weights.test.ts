import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPages, type PageWeights } from "../../../web/build/build-pages.ts";

const kilobyte = 1000;

let folder: string;
let weights: PageWeights;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
  weights = await buildPages(folder);
});
afterAll(() => rm(folder, { recursive: true }));

test("the pages that strangers see have 30 KB of script and 8 KB of style at most, with all that comes later", () => {
  for (const page of ["booking", "invitation"] as const) {
    expect(weights[page].wholeScript, page).toBeLessThanOrEqual(30 * kilobyte);
    expect(weights[page].style, page).toBeLessThanOrEqual(8 * kilobyte);
  }
});

test("the app has 120 KB of script at most, and loads a part of it at first", () => {
  expect(weights.app.wholeScript).toBeLessThanOrEqual(120 * kilobyte);
  expect(weights.app.script).toBeLessThan(40 * kilobyte);
});
