import type { FocusBlock, RemovedFocusBlock } from "../availability/focus-block.ts";
import type { CalendarEntry } from "../calendar/calendar-entry.ts";
import type { Edit } from "../meetings/edit.ts";
import type { EndedMeeting } from "../meetings/ended-meeting.ts";
import type { Meeting } from "../meetings/meeting.ts";
import type { Profile } from "../people/profile.ts";
import type { Plan } from "../plans/plan.ts";
import type { KeptReview } from "../reviews/review.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { EpochMillisecond } from "../time/instant.ts";
import type { Account } from "./account.ts";

/** One thing that is kept about a person. What needs no form of its own is `other`, as it is stored. */
export type PersonalDatum =
  | { kind: "account"; account: Account }
  | { kind: "profile"; profile: Profile }
  | { kind: "calendar-day"; date: CalendarDate; entries: readonly CalendarEntry[] }
  | { kind: "focus-block"; block: FocusBlock }
  | { kind: "removed-focus-block"; id: string; block: RemovedFocusBlock }
  | { kind: "meeting"; meeting: Meeting }
  | { kind: "ended-meeting"; ended: EndedMeeting }
  | { kind: "history-line"; meetingId: string; edit: Edit }
  | { kind: "reschedule-plan"; plan: Plan }
  | { kind: "review"; review: KeptReview }
  | { kind: "kept-answer"; key: string; answer: unknown; until: EpochMillisecond }
  | { kind: "other"; name: string; fields: Record<string, unknown> };
