import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assertMayHaveAnother,
  isUseWorthNoting,
  newPersonalToken,
  tokenPartsIn,
  tokenText,
  tokenWithSecret,
  unexpiredTokens,
} from "../../../../functions/domain/accounts/personal-token.ts";

const day = 24 * 60 * 60_000;
const now = 1_000 * day;
const secret = "s".repeat(43);
const id = "i".repeat(20);

const safe = (length: object) => fc.string({ ...length, unit: fc.constantFrom(..."aZ09_-") });

describe("the text of a token", () => {
  test("leads back to whose it is, which one and its secret, whatever characters they have", () => {
    const parts = fc.record({
      userId: safe({ minLength: 1, maxLength: 64 }),
      id: safe({ minLength: 20, maxLength: 20 }),
      secret: safe({ minLength: 43, maxLength: 43 }),
    });
    fc.assert(fc.property(parts, (token) => void expect(tokenPartsIn(tokenText(token))).toEqual(token)));
  });

  test("begins as no other text does", () => {
    expect(tokenText({ userId: "u", id, secret })).toMatch(/^mst_u_/);
    for (const text of ["", "mst_", `mst_${secret}`, `Bearer ${tokenText({ userId: "u", id, secret })}`, "a\nb"]) {
      expect(tokenPartsIn(text)).toBeUndefined();
    }
  });
});

describe("a token", () => {
  const token = newPersonalToken({ name: "Bot", expiresInDays: 2 }, secret, now);

  test("does not hold its secret", () => {
    expect(JSON.stringify(token)).not.toContain(secret);
  });

  test("is known by its id and its secret, and by nothing else", () => {
    expect(tokenWithSecret({ [id]: token }, { id, secret }, now)).toBe(token);
    expect(tokenWithSecret({ [id]: token }, { id, secret: "t".repeat(43) }, now)).toBeUndefined();
    expect(tokenWithSecret({ other: token }, { id, secret }, now)).toBeUndefined();
    expect(tokenWithSecret({}, { id: "constructor", secret }, now)).toBeUndefined();
  });

  test("is good until its last moment, and for good where none was said", () => {
    const endless = newPersonalToken({ name: "Bot" }, secret, now);
    const at = (later: number) => Object.keys(unexpiredTokens({ token, endless }, now + later));
    expect(at(2 * day - 1)).toEqual(["token", "endless"]);
    expect(at(2 * day)).toEqual(["endless"]);
    expect(tokenWithSecret({ [id]: token }, { id, secret }, now + 2 * day)).toBeUndefined();
  });

  test("is noted as used once an hour", () => {
    expect(isUseWorthNoting(token, now)).toBe(true);
    const used = { ...token, lastUsedAt: now };
    expect(isUseWorthNoting(used, now + 3_599_999)).toBe(false);
    expect(isUseWorthNoting(used, now + 3_600_000)).toBe(true);
  });
});

test("nobody has more than twenty, and expired ones do not count", () => {
  const tokens = (count: number, expiresAt: number | null) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, n) => [
        `${n} ${expiresAt}`,
        { ...newPersonalToken({ name: "" }, secret, 0), expiresAt },
      ]),
    );
  expect(() => assertMayHaveAnother({ ...tokens(19, null), ...tokens(5, now) }, now)).not.toThrow();
  expect(() => assertMayHaveAnother(tokens(20, null), now)).toThrow(expect.objectContaining({ code: "invalid_state" }));
});
