import { rankOf } from "../plans/objective.ts";
import { lightDay } from "./day-load.ts";
import type { Feature } from "./feature.ts";
import { keepsFreeBlocks } from "./free-blocks.ts";
import { anotherDay, nearOriginalDate, originalTimeOfDay } from "./original-time.ts";
import { ampleNotice, soon } from "./timeliness.ts";
import { usualTimes } from "./usual-times.ts";
import { notAtLunch, withinWorkingHours } from "./working-hours.ts";

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
  /** 0.5 for a low priority, 4 for an urgent one. */
  { name: "urgency", weightFor: (priority) => 2 ** (rankOf(priority) - 1), measureIn: soon },
  { name: "balanced days", weightFor: () => 1, measureIn: lightDay },
];
