import type { MeetingType } from "./draft.ts";

/** Whether meetings of the type can be booked. */
export function isBookable({ kind, active }: Pick<MeetingType, "kind" | "active">): boolean {
  return kind === "meeting" && active;
}
