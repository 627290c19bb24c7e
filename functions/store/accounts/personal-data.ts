import type { PersonalDatum } from "../../domain/accounts/personal-data.ts";
import type { PersonalTokens } from "../../domain/accounts/personal-token.ts";
import { activeRoles } from "../../domain/analytics/counter-delta.ts";
import type { Profile } from "../../domain/people/profile.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { monthOf, monthsBetween, monthsLater } from "../../domain/time/month.ts";
import type { Table } from "../../runtime/table.ts";
import { activeKey, meetingsCountedIn } from "../analytics/counters.ts";
import { availabilityFrom } from "../availability/availability.ts";
import { focusBlockFrom, removedFocusBlockFrom } from "../availability/focus-blocks.ts";
import { storedDayPage } from "../calendar/day-pages.ts";
import { idempotencyFrom } from "../changes/idempotency.ts";
import { endedMeetingFrom } from "../meetings/ended-meetings.ts";
import { invitationsFrom } from "../meetings/invitations.ts";
import { addressKey } from "../people/addresses.ts";
import { directoryItems } from "../people/directory.ts";
import { handleKey } from "../people/handles.ts";
import { organizerKey } from "../people/organizers.ts";
import { profileFrom } from "../people/profiles.ts";
import { planFrom } from "../plans/plans.ts";
import { keptReviewFrom, reviewKey } from "../reviews/reviews.ts";
import { batchRead } from "../table/batch-read.ts";
import { type Key, personPartition, type StoredItem } from "../table/key.ts";
import { itemsBetween, lastOfPrefix, type RangeOptions } from "../table/query.ts";
import type { ReadOptions } from "../table/read-budget.ts";
import { attemptsKey } from "./attempts.ts";
import { codesToday, wrongCodesToday } from "./code-counts.ts";
import { personalTokensFrom } from "./personal-tokens.ts";

/** What a person's own partition holds, from that sort key on. */
export function readOwnItems(
  table: Table,
  userId: string,
  first = " ",
  options: RangeOptions = {},
): AsyncGenerator<StoredItem, void> {
  const pk = personPartition(userId);
  return itemsBetween(table, { pk, sk: first }, { pk, sk: lastOfPrefix }, options);
}

/** What is kept of a person beside their own partition: their places in lists, counted months, attempts to sign in. */
export function readItemsElsewhere(
  table: Table,
  profile: Profile,
  now: EpochMillisecond,
  options: ReadOptions,
): Promise<StoredItem[]> {
  const { userId, email, handle, createdAt } = profile;
  // Nothing is booked for a time before the account, nor further ahead than types allow.
  const months = monthsBetween(monthOf(createdAt), monthsLater(monthOf(now), maxMonthsAhead));
  return readFound(
    table,
    [
      addressKey(email),
      ...(handle === null ? [] : [handleKey(handle)]),
      organizerKey(userId),
      ...directoryItems(profile),
      attemptsKey(email),
      ...[codesToday(now, email), wrongCodesToday(now, email)].map(({ key }) => key),
      ...months.flatMap((month) => activeRoles.map((role) => activeKey(month, role, userId))),
    ],
    options,
  );
}

const maxMonthsAhead = 34;

/** What the person has said of these meetings, by their ids. */
export async function readReviewsOf(
  table: Table,
  userId: string,
  meetingIds: readonly string[],
  options: ReadOptions,
): Promise<Map<string, StoredItem>> {
  const item = await batchRead(
    table,
    meetingIds.map((meetingId) => reviewKey(meetingId, userId)),
    options,
  );
  const found = meetingIds.map((meetingId) => [meetingId, item(reviewKey(meetingId, userId))] as const);
  return new Map(found.flatMap(([meetingId, review]) => (review ? [[meetingId, review]] : [])));
}

async function readFound(table: Table, keys: readonly Key[], options: ReadOptions): Promise<StoredItem[]> {
  const item = await batchRead(table, keys, options);
  return keys.flatMap((key) => item(key) ?? []);
}

/** What an item says about the person whom it is about, in words of theirs: keys of the table tell them nothing. */
export function personalDatumFrom(item: StoredItem): PersonalDatum {
  const { pk, sk, ...fields } = item;
  const [beginning = "", ...others] = sk.split("#");
  const rest = others.join("#");
  switch (beginning) {
    case "PROFILE":
      return { kind: "profile", profile: profileFrom(item) };
    case "DAY": {
      const { date, entries } = storedDayPage("", item);
      return { kind: "calendar-day", date, entries: [...entries.values()] };
    }
    case "FOCUS":
      return { kind: "focus-block", block: focusBlockFrom(item) };
    case "REMOVED-FOCUS":
      return { kind: "removed-focus-block", id: others.at(-1)!, block: removedFocusBlockFrom(item) };
    case "CANCELLED":
      return { kind: "ended-meeting", ended: endedMeetingFrom(item) };
    case "PLAN":
      return { kind: "reschedule-plan", plan: planFrom(item) };
    case "REVIEW":
      return { kind: "review", review: keptReviewFrom(item) };
    case "IDEMPOTENCY": {
      const { body = "null", expiresAt } = idempotencyFrom(item);
      return { kind: "kept-answer", key: rest, answer: JSON.parse(body), until: expiresAt * 1000 };
    }
    case "COSTLY":
      return other("costly-requests", { of: others[0], hour: others[1], ...fields });
    case "INVITATIONS":
      return other("invitations", { from: rest, ...invitationsFrom(item) });
    case "AVAILABILITY":
      return other("availability", { ...availabilityFrom(item) });
    case "NEW-ADDRESSES":
      return other("new-addresses", { date: rest, ...fields });
    case "TYPES":
      return other("meeting-type-list", fields);
    case "TYPE":
      return other("meeting-type", fields);
    // What stands beside its owner's partition says something by the other half of its key, too.
    case "UNIQUE": {
      const isHandle = pk.startsWith("UNIQUE#HANDLE#");
      return isHandle
        ? other("page", { handle: lastPartOf(pk), ...fields })
        : other("address", { email: lastPartOf(pk), ...fields });
    }
    case "USER":
      return other("place-among-organizers", fields);
    case "NAME":
    case "WORD":
      return other("place-in-directory", { name: others[0] });
    case "TOKENS":
      return other("personal-tokens", { tokens: withoutDigests(personalTokensFrom(item).tokens) });
    case "NETWORKS":
      return other("known-networks", fields);
    case "CODES":
      return other(`codes-${pk.split("#")[1]}`, { on: rest, ...fields });
    case "FAILURES":
      return other("failed-attempts", { at: pk.split("#")[1], ...fields });
    case "organizer":
    case "attendee":
      return other(`counted-as-${beginning}`, { month: lastPartOf(pk), meetings: meetingsCountedIn(item) });
    default:
      return other(beginning.toLowerCase(), fields);
  }
}

/** Whoever reads an export must not learn what a token can be compared with. */
function withoutDigests(tokens: PersonalTokens) {
  return Object.fromEntries(Object.entries(tokens).map(([id, { digest, ...token }]) => [id, token]));
}

function lastPartOf(key: string): string {
  return key.slice(key.lastIndexOf("#") + 1);
}

function other(name: string, fields: Record<string, unknown>): PersonalDatum {
  return { kind: "other", name, fields };
}
