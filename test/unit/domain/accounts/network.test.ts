import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { networkOf } from "../../../../functions/domain/accounts/network.ts";

describe("the network of an address", () => {
  test.each([
    ["203.0.113.7", "203.0.113.0/24"],
    ["203.0.113.255", "203.0.113.0/24"],
    ["::ffff:203.0.113.7", "203.0.113.0/24"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
  ])("of %s is %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test("is the same for two addresses exactly where their first 24 bits are, or 64 of IPv6", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const group = fc.integer({ min: 0, max: 0xffff });
    const few = fc.constantFrom(0, 1);
    fc.assert(
      fc.property(fc.array(few, { minLength: 6, maxLength: 6 }), byte, byte, ([a, b, c, d, e, f], x, y) => {
        const isSame = a === d && b === e && c === f;
        expect(networkOf(`${a}.${b}.${c}.${x}`) === networkOf(`${d}.${e}.${f}.${y}`)).toBe(isSame);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(few, { minLength: 8, maxLength: 8 }),
        fc.array(group, { minLength: 8, maxLength: 8 }),
        (prefixes, rest) => {
          const [one, other] = [prefixes.slice(0, 4), prefixes.slice(4)];
          const text = (prefix: number[], end: number[]) => [...prefix, ...end].map((n) => n.toString(16)).join(":");
          const isSame = one.join() === other.join();
          expect(networkOf(text(one, rest.slice(0, 4))) === networkOf(shortest(text(other, rest.slice(4))))).toBe(
            isSame,
          );
        },
      ),
    );
  });
});

/** With the first zeros left out, as RFC 5952 wants it of the longest. */
function shortest(address: string): string {
  return new URL(`http://[${address}]`).hostname.slice(1, -1);
}
