import * as z from "zod";
import { focusBlockView } from "../../contract/availability.ts";
import { editView, meetingView } from "../../contract/meetings.ts";
import { ownView } from "../../contract/people.ts";
import { planView } from "../../contract/plans.ts";
import { reviewView } from "../../contract/reviews.ts";
import type { Account } from "../../domain/accounts/account.ts";
import type { FocusBlock } from "../../domain/availability/focus-block.ts";
import type { CalendarEntry } from "../../domain/calendar/calendar-entry.ts";
import type { EndedMeeting } from "../../domain/meetings/ended-meeting.ts";
import type { Plan } from "../../domain/plans/plan.ts";
import { isWithdrawn } from "../../domain/reviews/review.ts";
import { formatInterval } from "../../domain/time/format.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { PersonalData } from "../../store/accounts/personal-data.ts";
import { storedDayPage } from "../../store/calendar/day-pages.ts";
import { profileFrom } from "../../store/people/profiles.ts";
import { keptReviewFrom } from "../../store/reviews/reviews.ts";
import type { StoredItem } from "../../store/table/key.ts";

export const personalDatum = z
  .object({
    kind: z.string().meta({ examples: ["profile", "meeting", "focus-block"] }),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "OwnDatum" });

type Datum = z.input<typeof personalDatum>;
type Fields = Record<string, unknown>;

/** What is stored under sort keys that begin so, as its owner reads it: by the API's own form where it has one, else as it is kept. */
const kinds: Record<
  string,
  { kind: string; view?: (fields: Fields, sortKey: string, now: EpochMillisecond) => Fields }
> = {
  PROFILE: { kind: "profile", view: (fields) => ownView(profileFrom(fields)) },
  AVAILABILITY: { kind: "availability" },
  TYPE: { kind: "meeting-type" },
  DAY: { kind: "calendar-day", view: dayView },
  FOCUS: { kind: "focus-block", view: (fields) => focusBlockView(fields as unknown as FocusBlock) },
  "REMOVED-FOCUS": { kind: "removed-focus-block", view: removedFocusBlockView },
  CANCELLED: { kind: "ended-meeting", view: endedMeetingView },
  INVITATIONS: { kind: "invitations", view: (fields, sortKey) => ({ from: nameIn(sortKey), ...fields }) },
  PLAN: { kind: "reschedule-plan", view: (fields) => planView(fields as unknown as Plan) },
  IDEMPOTENCY: { kind: "kept-answer", view: keptAnswerView },
  UNIQUE: { kind: "address" },
  USER: { kind: "place-among-organizers" },
  FAILURES: { kind: "failed-attempts" },
  organizer: { kind: "counted-as-organizer" },
  attendee: { kind: "counted-as-attendee" },
  REVIEW: { kind: "review", view: ownReviewView },
};

export function accountView({ userId, email, name, timeZone, confirmed }: Account): Datum {
  return { kind: "account", data: { userId, email, name, timeZone, confirmed } };
}

export function itemView(item: StoredItem, now: EpochMillisecond): Datum {
  const { pk, sk, ...fields } = item;
  const [beginning = ""] = sk.split("#");
  const { kind, view } = kinds[beginning] ?? { kind: beginning.toLowerCase() };
  // Of what does not stand in the partition of its owner, the other half of the key says something, too.
  const place = pk.startsWith("USER#") ? {} : { of: pk };
  return { kind, data: { ...place, ...(view ? view(fields, sk, now) : fields) } };
}

export function personalDataView(
  { items, meetings, lines, names, reviews }: PersonalData,
  now: EpochMillisecond,
): Datum[] {
  return [
    ...items.map((item) => itemView(item, now)),
    ...meetings.map((meeting) => ({ kind: "meeting", data: meetingView(meeting, now) })),
    ...lines.map(({ meetingId, edit }) => ({ kind: "history-line", data: { meetingId, ...editView(edit, names) } })),
    ...reviews.map((item) => itemView(item, now)),
  ];
}

function dayView(fields: Fields, sortKey: string): Fields {
  const { date, entries } = storedDayPage("", { ...fields, pk: "", sk: sortKey });
  return { date, entries: [...entries.values()].map(entryView) };
}

function entryView(entry: CalendarEntry): Fields {
  const { id, kind } = entry;
  const time = formatInterval(entry);
  if (entry.kind === "meeting")
    return { id, kind, ...time, role: entry.role, response: entry.response, ...entry.record };
  return entry.kind === "hold" ? { id, kind, ...time, role: entry.role } : { id, kind, ...time };
}

function removedFocusBlockView(fields: Fields, sortKey: string): Fields {
  const { start, end, removedAt } = fields as { start: number; end: number; removedAt: number };
  const id = sortKey.slice(sortKey.lastIndexOf("#") + 1);
  return { id, ...formatInterval({ start, end }), removedAt: new Date(removedAt).toISOString() };
}

function endedMeetingView(fields: Fields, _sortKey: string, now: EpochMillisecond): Fields {
  const { meeting, how, by } = fields as unknown as EndedMeeting;
  return { ...meetingView(meeting, now), how, by };
}

/** Of a review that was taken back little is left, and that for days. */
function ownReviewView(fields: Fields): Fields {
  const kept = keptReviewFrom(fields);
  return isWithdrawn(kept) ? { ...kept } : reviewView(kept);
}

/** What a request that is repeated with the same key is answered with. */
function keptAnswerView(fields: Fields, sortKey: string): Fields {
  const { body, expiresAt } = fields as { body: string; expiresAt: number };
  return { key: nameIn(sortKey), answer: JSON.parse(body), until: new Date(expiresAt * 1000).toISOString() };
}

/** What a sort key says besides the kind. */
function nameIn(sortKey: string): string {
  return sortKey.slice(sortKey.indexOf("#") + 1);
}
