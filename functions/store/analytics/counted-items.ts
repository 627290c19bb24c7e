import {
  type CountedEdit,
  type CounterDelta,
  counterDeltaOfEdit,
  counterDeltaOfFocusBlock,
  counterDeltaOfMeeting,
  nothing,
} from "../../domain/analytics/counter-delta.ts";
import type { OwnFocusBlock } from "../../domain/analytics/personal.ts";
import { meetingFrom } from "../meetings/meetings.ts";

/** The items that are counted, by how their sort keys begin. */
const counted: Record<string, (item: Record<string, unknown>) => CounterDelta> = {
  MEETING: (item) => counterDeltaOfMeeting(meetingFrom(item)),
  "EDIT#": (item) => counterDeltaOfEdit(item as unknown as CountedEdit),
  "FOCUS#": (item) => counterDeltaOfFocusBlock(item as unknown as OwnFocusBlock),
  "REMOVED-FOCUS#": (item) => counterDeltaOfFocusBlock(item as unknown as OwnFocusBlock),
};

export const countedSortKeys = Object.keys(counted);

/** What an item adds to the organization's numbers: nothing where it is none that is counted, or is not there. */
export function counterDeltaOfItem(sortKey: string, item: Record<string, unknown> | undefined): CounterDelta {
  const kind = countedSortKeys.find((beginning) => sortKey.startsWith(beginning));
  return kind && item ? counted[kind]!(item) : nothing;
}
