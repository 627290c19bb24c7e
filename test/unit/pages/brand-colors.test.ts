import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brandColors } from "../../../web/build/brand-colors.ts";
import { mixed } from "../../../web/build/colors.ts";

const tokens = readFileSync(join(import.meta.dirname, "../../../web/style/tokens.css"), "utf8");
const token = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens)!.slice(1, 3);

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const parts = [0.2126, 0.7152, 0.0722].map((weight, index) => {
    const part = Number(`0x${hex.slice(1 + 2 * index, 3 + 2 * index)}`) / 255;
    return weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  });
  return parts.reduce((sum, part) => sum + part);
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** What stands on what, by the names of the tokens. */
const pairs = [
  ...["paper", "card", "sunk", "accent-soft"].map((ground) => ["accent", ground]),
  ["accent-ink", "accent"],
  ["ink", "accent-soft"],
  ["ink-soft", "accent-soft"],
] as const;

function unreadable(brand: string): string[] {
  const { accent, soft } = brandColors(brand);
  return ["light", "dark"].flatMap((scheme, index) => {
    const of = (name: string) =>
      name === "accent" ? accent[index]! : name === "accent-soft" ? soft[index]! : token(name)[index]!;
    return pairs
      .filter(([text, ground]) => contrast(of(text!), of(ground!)) < 4.5)
      .map(([text, ground]) => `${scheme}: ${text} ${of(text!)} on ${ground} ${of(ground!)}`);
  });
}

const color = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`);

describe("an organization's colour", () => {
  test.each(["#ffee00", "#ffffff", "#fdfdfd", "#000000", "#050505", "#808080", "#ff0000", "#00ff00", "#0000ff"])(
    "%s can be read, and read on",
    (brand) => expect(unreadable(brand)).toEqual([]),
  );

  test("can be read and read on in both schemes, whatever it is", () => {
    fc.assert(
      fc.property(color, (brand) => {
        expect(unreadable(brand)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("stays as it is where it can be read", () => {
    expect(brandColors("#aa3300").accent[0]).toBe("#aa3300");
    expect(brandColors("#0e6b5e").accent[0]).toBe("#0e6b5e");
  });

  test("makes of ours what the tokens mix of it", () => {
    const [, brand] = /--brand: (#\w{6})/.exec(tokens)!;
    const [white, paper] = ["#ffffff", token("paper")[1]!];
    expect(brandColors(brand!)).toEqual({
      ...{ accent: [brand, mixed(brand!, 0.45, white)], soft: [mixed(brand!, 0.09, white), mixed(brand!, 0.3, paper)] },
    });
  });
});
