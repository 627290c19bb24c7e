import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldsOf, type TokenPurpose, tokenOf } from "../../../../functions/domain/links/token.ts";

const key = Buffer.alloc(48, 7);
const purposes: TokenPurpose[] = ["invitation", "unsubscribe", "feed"];

const fields = fc.array(
  fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\n") && text.isWellFormed()),
  { minLength: 1, maxLength: 4 },
);
describe("a token", () => {
  test("gives back what it names, and stands in a link as it is", () => {
    fc.assert(
      fc.property(fields, fc.constantFrom(...purposes), (named, purpose) => {
        const token = tokenOf(key, purpose, named);
        expect(token).toMatch(/^[\w-]+$/);
        expect(fieldsOf(key, purpose, token)).toEqual(named);
      }),
      { seed: 20261201 },
    );
  });

  test("is good for its purpose and its key only", () => {
    fc.assert(
      fc.property(fields, (named) => {
        const token = tokenOf(key, "invitation", named);
        for (const other of purposes.slice(1)) expect(fieldsOf(key, other, token)).toBeUndefined();
        expect(fieldsOf(Buffer.alloc(48, 8), "invitation", token)).toBeUndefined();
      }),
      { seed: 20261201 },
    );
  });

  test("is void with any character changed, added or taken away", () => {
    fc.assert(
      fc.property(
        fields,
        fc.nat(),
        fc.integer({ min: 1, max: 63 }),
        fc.string({ minLength: 1 }),
        (named, at, by, added) => {
          const token = tokenOf(key, "feed", named);
          const place = at % token.length;
          const changed = alphabet[(alphabet.indexOf(token[place]!) + by) % alphabet.length];
          const others = [
            token.slice(0, place) + changed + token.slice(place + 1),
            token.slice(0, place) + token.slice(place + 1),
            token + added,
            `=${token}`,
          ];
          for (const other of others) if (other !== token) expect(fieldsOf(key, "feed", other)).toBeUndefined();
        },
      ),
      { seed: 20261201 },
    );
  });

  test("is nothing that somebody else writes", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fieldsOf(key, "feed", text)).toBeUndefined();
      }),
      { seed: 20261201 },
    );
  });

  test("never names the same as another one with other fields", () => {
    expect(() => tokenOf(key, "feed", ["one\ntwo"])).toThrow(RangeError);
    expect(tokenOf(key, "feed", ["ab", "c"])).not.toBe(tokenOf(key, "feed", ["a", "bc"]));
  });
});

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
