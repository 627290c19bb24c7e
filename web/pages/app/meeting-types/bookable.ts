import type { MeetingType } from "./draft.ts";

/** Whether meetings of the type can be booked. */
export function isBookable({ kind, active }: Pick<MeetingType, "kind" | "active">): boolean {
  return kind === "meeting" && active;
}

/** All lengths that its meetings can have, in minutes, ascending. */
export function lengthsOf({
  durationMinutes,
  otherDurationsMinutes,
}: Pick<MeetingType, "durationMinutes" | "otherDurationsMinutes">): number[] {
  return [durationMinutes, ...otherDurationsMinutes].sort((one, other) => one - other);
}
