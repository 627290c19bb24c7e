import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPages } from "../../../functions/runtime/pages.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
  const files = join(folder, "pages");
  await mkdir(join(files, "assets"), { recursive: true });
  for (const name of ["pages/app.html", "pages/assets/a-B.js", "secret.html"]) {
    await writeFile(join(folder, name), name);
    await writeFile(join(folder, `${name}.br`), `${name} compressed`);
  }
  await writeFile(join(files, "half.html"), "not compressed");
});

afterAll(() => rm(folder, { recursive: true }));

const reading = (path: string) => openPages({ PAGES_DIRECTORY: join(folder, "pages") }).read(path);

test.each(["app.html", "assets/a-B.js"])("%s is read, as it is and compressed", async (path) => {
  const file = await reading(path);
  expect(String(file?.bytes)).toBe(`pages/${path}`);
  expect(String(file?.brotli)).toBe(`pages/${path} compressed`);
});

test.each([
  ...["../secret.html", "assets/../../secret.html", "/etc/passwd", "assets//a-B.js", "..", ".", "", "assets"],
  ...["assets/..%2f..%2fsecret.html", "..\\secret.html", "app.html\0", "nothing.html", "half.html", "app.html.br"],
])("there is nothing at %j", async (path) => {
  expect(await reading(path)).toBeUndefined();
});
