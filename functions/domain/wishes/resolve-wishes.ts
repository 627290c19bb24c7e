import { type FieldError, invalidRequest } from "../refusal.ts";
import type { CallersWishes, ResolvedWishes } from "./wishes.ts";

/** Somebody on the meeting, and the zone of their clock. */
interface Participant {
  userId: string;
  timeZone: string;
}

/**
 * Gives every window its zone: its own, else its person's, else the caller's. Throws `invalid_request` for windows of somebody who is
 * not on the meeting.
 */
export function resolveWishes(
  { timeZone: callersZone, ...wishes }: CallersWishes,
  people: readonly Participant[],
): ResolvedWishes {
  const zones = new Map(people.map(({ userId, timeZone }) => [userId, timeZone]));
  const strangers = wishes.windows.flatMap(({ userId }, index): FieldError[] =>
    userId === undefined || zones.has(userId)
      ? []
      : [{ path: `wishes.windows.${index}.userId`, message: (say) => say.inputs.notOnMeeting }],
  );
  if (strangers.length > 0) throw invalidRequest(...strangers);
  const zoneOf = (userId: string | undefined) => (userId === undefined ? callersZone : zones.get(userId)!);
  return {
    ...wishes,
    windows: wishes.windows.map((window) => ({ ...window, timeZone: window.timeZone ?? zoneOf(window.userId) })),
  };
}
