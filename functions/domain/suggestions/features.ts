import { rankOf } from "../plans/objective.ts";
import { lightDay } from "./day-load.ts";
import type { Feature } from "./feature.ts";
import { keepsFreeBlocks } from "./free-blocks.ts";
import { anotherDay, nearOriginalDate, originalTimeOfDay } from "./original-time.ts";
import { ampleNotice, soon } from "./timeliness.ts";
import { usualTimes } from "./usual-times.ts";
import { notAtLunch, withinWorkingHours } from "./working-hours.ts";

/**
 * All that a ranking weighs; docs/suggestions.md says why so much. What speaks most comes first, and is named first among the reasons.
 * Habits weigh most, or they would not be felt: about a third of it all, and never half, however much is known of them.
 */
export const features: readonly Feature[] = [
  { name: "habits", weightFor: () => 10, measureOn: usualTimes },
  { name: "working hours", weightFor: () => 5, measureOn: withinWorkingHours },
  { name: "time of day", weightFor: () => 3, measureOn: originalTimeOfDay },
  { name: "free blocks", weightFor: () => 3, measureOn: keepsFreeBlocks },
  { name: "date", weightFor: () => 2, measureOn: nearOriginalDate },
  { name: "another day", weightFor: () => 2, measureOn: anotherDay },
  { name: "notice", weightFor: () => 2, measureOn: ampleNotice },
  { name: "lunch", weightFor: () => 2, measureOn: notAtLunch },
  /** 0.5 for a low priority, 4 for an urgent one. */
  { name: "urgency", weightFor: (priority) => 2 ** (rankOf(priority) - 1), measureOn: soon },
  { name: "balanced days", weightFor: () => 1, measureOn: lightDay },
];
