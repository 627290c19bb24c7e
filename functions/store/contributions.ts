import {
  type Contribution,
  type CountedEdit,
  contributionOfEdit,
  contributionOfFocusBlock,
  contributionOfMeeting,
  nothing,
} from "../domain/analytics/contribution.ts";
import type { OwnFocusBlock } from "../domain/analytics/personal.ts";
import { meetingFrom } from "./meetings.ts";

/** The items that are counted, by how their sort keys begin. */
const counted: Record<string, (item: Record<string, unknown>) => Contribution> = {
  MEETING: (item) => contributionOfMeeting(meetingFrom(item)),
  "EDIT#": (item) => contributionOfEdit(item as unknown as CountedEdit),
  "FOCUS#": (item) => contributionOfFocusBlock(item as unknown as OwnFocusBlock),
  "REMOVED-FOCUS#": (item) => contributionOfFocusBlock(item as unknown as OwnFocusBlock),
};

export const countedSortKeys = Object.keys(counted);

/** What an item adds to the organization's numbers: nothing where it is none that is counted, or is not there. */
export function contributionOfItem(sortKey: string, item: Record<string, unknown> | undefined): Contribution {
  const kind = countedSortKeys.find((beginning) => sortKey.startsWith(beginning));
  return kind && item ? counted[kind]!(item) : nothing;
}
