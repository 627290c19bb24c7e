import { describe, expect, test } from "vitest";
import {
  type Attempts,
  assertMayAttempt,
  hasRoom,
  recentAttempts,
} from "../../../../functions/domain/accounts/attempts.ts";

const minute = 60_000;
const now = 1_000 * minute;

function attempts(count: number, startedAt: number, underway = false): Attempts {
  return Object.fromEntries(Array.from({ length: count }, (_, id) => [`${startedAt} ${id}`, { startedAt, underway }]));
}

describe("attempts", () => {
  test("count for 15 minutes once they have failed, and for one while they are underway", () => {
    const old = attempts(2, now - 15 * minute);
    const failed = attempts(3, now - 15 * minute + 1);
    const cutOff = attempts(1, now - minute, true);
    const underway = attempts(4, now - minute + 1, true);
    expect(recentAttempts({ ...old, ...failed, ...cutOff, ...underway }, now)).toEqual({ ...failed, ...underway });
  });

  test("are refused after as many failures as may be until the oldest of them counts no more", () => {
    const nine = attempts(9, now - minute);
    expect(() => assertMayAttempt(nine, 10, now)).not.toThrow();
    expect(() => assertMayAttempt({ ...nine, ...attempts(1, now - 14 * minute) }, 10, now)).toThrow(
      expect.objectContaining({ code: "too_many_requests", extras: { retryAfterSeconds: 60 } }),
    );
  });

  test("that are underway take up room without being failures", () => {
    const ten = { ...attempts(9, now), ...attempts(1, now - 1, true) };
    expect(() => assertMayAttempt(ten, 10, now)).not.toThrow();
    expect(hasRoom(ten, 10)).toBe(false);
    expect(hasRoom(attempts(9, now), 10)).toBe(true);
  });
});
