import type { Priority } from "../meetings/meeting.ts";
import { lightDay, roomInDay } from "./day-load.ts";
import { beforeTheWeekend, clearOfEdges } from "./edges.ts";
import type { Feature } from "./feature.ts";
import { keepsFreeBlocks } from "./free-blocks.ts";
import { anotherDay, nearOriginalDate, originalTimeOfDay } from "./original-time.ts";
import { leavesPauses } from "./runs.ts";
import { ampleNotice, leavesRoom, soon } from "./timeliness.ts";
import { usualTimes } from "./usual-times.ts";
import { notAtLunch, withinWorkingHours } from "./working-hours.ts";

const weightOfUrgency: Record<Priority, number> = { low: 0.5, medium: 1, high: 4, urgent: 10 };

/**
 * All that a ranking weighs; docs/suggestions.md says why each weighs what it does. Reasons are named in this order.
 * Habits weigh most, or nobody would notice them. They are about a third of the whole and never half of it, however much is known.
 */
export const features: readonly Feature[] = [
  { name: "habits", weightFor: () => 10, measureIn: usualTimes },
  { name: "working hours", weightFor: () => 5, measureIn: withinWorkingHours },
  { name: "time of day", weightFor: () => 3, measureIn: originalTimeOfDay },
  { name: "free blocks", weightFor: () => 3, measureIn: keepsFreeBlocks },
  { name: "date", weightFor: () => 2, measureIn: nearOriginalDate },
  { name: "another day", weightFor: () => 2, measureIn: anotherDay },
  { name: "notice", weightFor: () => 2, measureIn: ampleNotice },
  { name: "lunch", weightFor: () => 2, measureIn: notAtLunch },
  { name: "urgency", weightFor: (priority) => weightOfUrgency[priority], measureIn: soon },
  { name: "balanced days", weightFor: () => 1, measureIn: lightDay },
  { name: "edges of the day", weightFor: () => 2, measureIn: clearOfEdges },
  { name: "end of the week", weightFor: () => 1.5, measureIn: beforeTheWeekend },
  { name: "pauses", weightFor: () => 2, measureIn: leavesPauses },
  { name: "full days", weightFor: () => 2, measureIn: roomInDay },
  { name: "deadline", weightFor: () => 3, measureIn: leavesRoom },
];
