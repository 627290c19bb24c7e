import {
  type CounterDelta,
  counterDeltaOfEdit,
  counterDeltaOfFocusBlock,
  counterDeltaOfMeeting,
  emptyDelta,
} from "../../domain/analytics/counter-delta.ts";
import { focusBlockFrom, removedFocusBlockFrom } from "../availability/focus-blocks.ts";
import { countedEditFrom } from "../meetings/edits.ts";
import { meetingFrom } from "../meetings/meetings.ts";

/** The items that are counted, by how their sort keys begin. */
const counted: Record<string, (item: Record<string, unknown>) => CounterDelta> = {
  MEETING: (item) => counterDeltaOfMeeting(meetingFrom(item)),
  "EDIT#": (item) => counterDeltaOfEdit(countedEditFrom(item)),
  "FOCUS#": (item) => counterDeltaOfFocusBlock(focusBlockFrom(item)),
  "REMOVED-FOCUS#": (item) => counterDeltaOfFocusBlock(removedFocusBlockFrom(item)),
};

export const countedSortKeys = Object.keys(counted);

/** What an item adds to the organization's numbers: nothing where it is not there, or not one that is counted. */
export function counterDeltaOfItem(sortKey: string, item: Record<string, unknown> | undefined): CounterDelta {
  const kind = countedSortKeys.find((beginning) => sortKey.startsWith(beginning));
  return kind && item ? counted[kind]!(item) : emptyDelta;
}
