import { describe, expect, test } from "vitest";
import { codeOf, isCodeOf } from "../../../../functions/domain/accounts/code.ts";

const key = Buffer.alloc(32, 1);
const ids = Array.from({ length: 2_000 }, (_, index) => `challenge-${index}`);

describe("the code of a challenge", () => {
  test("is six digits, the same each time, and another one with each challenge and key", () => {
    const codes = ids.map((id) => codeOf(key, id));
    for (const code of codes) expect(code).toMatch(/^\d{6}$/);
    expect(ids.map((id) => codeOf(key, id))).toEqual(codes);
    expect(new Set(codes).size).toBeGreaterThan(1_990);
    expect(codeOf(Buffer.alloc(32, 2), ids[0]!)).not.toBe(codes[0]);
  });

  test("has every digit as often as any other", () => {
    const counts = Object.groupBy(
      ids.flatMap((id) => [...codeOf(key, id)]),
      (digit) => digit,
    );
    // A hundred is three standard deviations of 12,000 digits. Key and challenges are the same each time, so it is never by chance.
    expect(Object.keys(counts)).toEqual([..."0123456789"]);
    for (const digits of Object.values(counts)) expect(Math.abs(digits!.length - 1_200)).toBeLessThan(100);
  });

  test("is told from every other text", () => {
    const code = codeOf(key, "one");
    expect(isCodeOf(key, "one", code)).toBe(true);
    for (const other of [codeOf(key, "other"), "", code.slice(1), `${code}0`]) {
      expect(isCodeOf(key, "one", other)).toBe(false);
    }
  });

  test("is never made with a key that somebody could guess", () => {
    for (const short of [Buffer.alloc(0), Buffer.alloc(31)]) expect(() => codeOf(short, "one")).toThrow(/too short/);
  });
});
