import { describe, expect, test } from "vitest";
import { isKnown, type KnownNetworks, withNetwork } from "../../../../functions/domain/accounts/known-networks.ts";

const day = 24 * 60 * 60_000;
const now = 1_000 * day;

describe("a network that somebody has signed in from", () => {
  test("is known for ninety days", () => {
    expect(isKnown({ home: now - 90 * day + 1 }, "home", now)).toBe(true);
    expect(isKnown({ home: now - 90 * day }, "home", now)).toBe(false);
    expect(isKnown({ home: now }, "elsewhere", now)).toBe(false);
  });

  test("is noted again once a day", () => {
    expect(withNetwork({ home: now - day + 1 }, "home", now)).toBeUndefined();
    expect(withNetwork({ home: now - day }, "home", now)).toEqual({ home: now });
  });

  test("takes the place of the one used longest ago, and of those that are known no more", () => {
    const ten: KnownNetworks = Object.fromEntries(Array.from({ length: 10 }, (_, ago) => [`n${ago}`, now - ago * day]));
    const { n9: _, ...nine } = ten;
    expect(withNetwork(ten, "new", now)).toEqual({ ...nine, new: now });
    expect(withNetwork({ old: now - 90 * day, home: now - day }, "new", now)).toEqual({ home: now - day, new: now });
  });
});
