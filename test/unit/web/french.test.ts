import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");
const files = globSync("web/**/{texts,common}/fr.ts", { cwd: root });

/** An ordinary space before them lets a line begin with them. What follows a choice in the code is no text. */
const alone = /[\p{L}\d}»)’] [:;?!](?=["`]|[ \n](?!["`(]))|« | »/u;

test("in French, no line of a page begins with a colon, a question mark or the end of a quotation", () => {
  expect(files.length).toBeGreaterThan(10);
  const lines = files.flatMap((file) =>
    readFileSync(join(root, file), "utf8")
      .split("\n")
      .map((line) => `${file}: ${line}`),
  );
  expect(lines.filter((line) => alone.test(line.slice(line.indexOf(": ") + 2)))).toEqual([]);
});
