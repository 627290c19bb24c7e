import { afterEach, expect, test, vi } from "vitest";
import { openLinks } from "../../../functions/runtime/links.ts";
import { readSecret } from "../../../functions/runtime/secret.ts";

vi.mock(import("../../../functions/runtime/secret.ts"));
const reading = vi.mocked(readSecret);
afterEach(() => void reading.mockReset());

const one = Buffer.alloc(48, 1);
const other = Buffer.alloc(48, 2);

function fromSecret() {
  const time = { now: 0 };
  const { key } = openLinks({ LINK_KEY: "", LINK_KEY_SECRET_ARN: "the-secret", SITE_URL: "" }, () => time.now);
  return { time, key };
}

function secretHolds(key: Buffer | string | undefined): void {
  reading.mockResolvedValue(Buffer.isBuffer(key) ? key.toString("base64url") : key);
}

test("the environment's key is taken, and no secret read", async () => {
  const LINK_KEY = one.toString("base64url");
  expect(await openLinks({ LINK_KEY, LINK_KEY_SECRET_ARN: "", SITE_URL: "" }).key()).toEqual(one);
  expect(reading).not.toHaveBeenCalled();
});

test("the secret is read once for five minutes, so another key holds from then on", async () => {
  const { time, key } = fromSecret();
  secretHolds(one);
  expect(await key()).toEqual(one);
  secretHolds(other);
  time.now = 5 * 60_000 - 1;
  expect(await key()).toEqual(one);
  expect(reading).toHaveBeenCalledExactlyOnceWith("the-secret");
  time.now++;
  expect(await key()).toEqual(other);
});

test.each([
  ["is missing", undefined],
  ["is empty", ""],
  ["could be guessed", "secret"],
])("a key that %s is none, and the secret is asked for again", async (_, text) => {
  const { key } = fromSecret();
  secretHolds(text);
  await expect(key()).rejects.toThrow("key of links");
  secretHolds(one);
  expect(await key()).toEqual(one);
});

test("where the secret cannot be read there is no key, not even the one of before", async () => {
  const { time, key } = fromSecret();
  secretHolds(one);
  await key();
  time.now = 6 * 60_000;
  reading.mockRejectedValue(new Error("no access"));
  await expect(key()).rejects.toThrow("no access");
});
