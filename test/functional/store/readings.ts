import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import type { CalendarEntry } from "../../../functions/domain/calendar/calendar-entry.ts";
import { Refusal } from "../../../functions/domain/refusal.ts";
import { dayNumber } from "../../../functions/domain/time/calendar-date.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import { findAccountClosing } from "../../../functions/store/accounts/account-closing.ts";
import { findChallenge } from "../../../functions/store/accounts/challenges.ts";
import { forgettingFrom } from "../../../functions/store/accounts/forgetting.ts";
import { findSignUp } from "../../../functions/store/accounts/sign-ups.ts";
import { counterDeltaOfItem } from "../../../functions/store/analytics/counted-items.ts";
import { storedCounterDelta } from "../../../functions/store/analytics/counters.ts";
import { readPersonalCalendar } from "../../../functions/store/analytics/personal-calendar.ts";
import { readFocusBlock } from "../../../functions/store/availability/focus-blocks.ts";
import { readSavedAvailability } from "../../../functions/store/availability/person-availability.ts";
import { readDayPages } from "../../../functions/store/calendar/day-pages.ts";
import { findFeed } from "../../../functions/store/calendar-files/feeds.ts";
import { readKey } from "../../../functions/store/changes/idempotency.ts";
import { findLearners } from "../../../functions/store/habits/habits.ts";
import { readLinkGeneration } from "../../../functions/store/invitations/link-generations.ts";
import { readMeetingType } from "../../../functions/store/meeting-types/meeting-types.ts";
import { readAgenda } from "../../../functions/store/meetings/agenda.ts";
import { readEdits } from "../../../functions/store/meetings/edits.ts";
import { invitationsFrom } from "../../../functions/store/meetings/invitations.ts";
import { findMeeting } from "../../../functions/store/meetings/meetings.ts";
import { findReminderPlace, reminderFrom } from "../../../functions/store/messages/reminders.ts";
import { readAdmins } from "../../../functions/store/people/admins.ts";
import { readDirectory } from "../../../functions/store/people/directory.ts";
import { findHandle } from "../../../functions/store/people/handles.ts";
import { allOrganizerIds, listOrganizers } from "../../../functions/store/people/organizers.ts";
import { findProfile, findProfileByEmail } from "../../../functions/store/people/profiles.ts";
import { findPlanUnderway, readPlan } from "../../../functions/store/plans/plans.ts";
import { readRatedMeetings } from "../../../functions/store/reviews/rated-meetings.ts";
import { readMeetingAndReview, readReviewsOfOthers } from "../../../functions/store/reviews/reviews.ts";
import { readSuggestion } from "../../../functions/store/suggestions/suggestions.ts";
import type { StoredItem } from "../../../functions/store/table/key.ts";
import { maxReadUnits, ReadBudget } from "../../../functions/store/table/read-budget.ts";
import { readItem } from "../../../functions/store/table/read-item.ts";
import { Contention } from "../../../functions/store/table/transient.ts";
import { beginAttempt } from "../../../functions/use-cases/accounts/throttle-attempts.ts";
import type { ByKind, Fixtures, Kind } from "./kinds.ts";

/** Puts items into a table as they are. */
export async function layDown(table: Table, fixtures: Fixtures): Promise<void> {
  const items = Object.values(fixtures).flatMap(Object.values<StoredItem>);
  for (let at = 0; at < items.length; at += itemsAWrite) {
    const puts = items.slice(at, at + itemsAWrite).map((Item) => ({ PutRequest: { Item } }));
    await table.client.send(new BatchWriteCommand({ RequestItems: { [table.name]: puts } }));
  }
}

const itemsAWrite = 25;

/** What the functions of the store read from an item that lies in the table, as JSON. */
export async function readOne(table: Table, kind: Kind, item: StoredItem): Promise<unknown> {
  const value = await reading[kind](table, item, { pk: afterFirst(item.pk), sk: afterFirst(item.sk) });
  return JSON.parse(JSON.stringify(value ?? null, mapsAsObjects));
}

export async function readEach(table: Table, fixtures: Fixtures): Promise<ByKind<unknown>> {
  const read: ByKind<unknown> = {};
  for (const [kind, items] of Object.entries(fixtures)) {
    read[kind] = {};
    for (const [name, item] of Object.entries(items)) read[kind][name] = await readOne(table, kind as Kind, item);
  }
  return read;
}

/** `rest` is what comes after the first `#` of the item's keys: of a person's items their id, and so on. */
type Reading = (table: Table, item: StoredItem, rest: { pk: string; sk: string }) => unknown;

/** What 0.1.0 read of entries for which it means nothing: only a meeting is answered, and has come to its time. */
const saidOf: Record<CalendarEntry["kind"], object> = {
  meeting: {},
  hold: { response: "accepted", status: "scheduled" },
  focus: { role: "organizer", response: "accepted" },
};

const reading: Record<Kind, Reading> = {
  admins: async (table) => (await readAdmins(table)).userIds,
  // Nothing reads what these say: that it is there counts, or the condition of a write decides.
  noMoreMail: (_, { at }) => at,
  forgetting: (_, item) => forgettingFrom(item),
  newAddresses: (_, { written }) => written,
  costlyRequests: (_, { asked }) => asked,
  challenge: (table, { id }) => findChallenge(table, String(id)),
  codeCount: (_, { asked }) => asked,
  proof: (_, { userId }) => userId,
  signUp: (table, { email }) => findSignUp(table, String(email)),
  mails: (_, { asked }) => asked,
  modelCalls: (_, { calls }) => calls,
  reminder: (_, item) => reminderFrom(item),
  reminderPlace: (table) => findReminderPlace(table),
  handle: (table, _, { pk }) => findHandle(table, afterFirst(pk)),
  feed: (table, _, { pk }) => findFeed(table, pk),
  profile: (table, _, { pk }) => findProfile(table, pk),
  availability: async (table, _, { pk }) => (await readSavedAvailability(table, pk)).availability,
  personalType: (table, _, { pk, sk }) => readMeetingType(table, pk, sk),
  organizationType: (table, _, { sk }) => readMeetingType(table, "nobody", sk),
  habits: async (table, _, { pk }) => {
    const [learner] = await findLearners(table, [pk]);
    return learner && { timeZone: learner.timeZone, record: learner.record };
  },
  dayPage: async (table, _, { pk, sk }) => {
    const [page, ...others] = await readDayPages(table, pk, sk, sk);
    const entries = new Map([...page!.entries].map(([id, entry]) => [id, { ...saidOf[entry.kind], ...entry }]));
    return { ...page!, entries, others };
  },
  focusBlock: (table, _, { pk, sk }) => readFocusBlock(table, pk, sk),
  removedFocusBlock: async (table, { start }, { pk, sk }) => {
    const { focusBlocks } = await readPersonalCalendar(table, pk, dayOf(dateIn(sk)));
    return focusBlocks.filter((block) => block.start === start && "removedAt" in block).map(withoutKey);
  },
  invitations: async (table, { pk, sk }) => {
    const item = await readItem(table, { pk, sk });
    return item && invitationsFrom(item);
  },
  cancelled: async (table, _, { pk, sk }) => {
    const section = { userId: pk, range: dayOf(dateIn(sk)), after: undefined, limit: 100 };
    const { meetings } = await readAgenda(table, section, {
      standing: undefined,
      ended: ({ entry }) => entry.id === idIn(sk),
    });
    const { participations } = await readPersonalCalendar(table, pk, section.range);
    return {
      // For 0.1.0 those that somebody had left were cancelled, too.
      meetings: meetings.map((meeting) => ({ ...meeting, status: "cancelled" })),
      participations: participations.filter(({ start, ended }) => ended && start === meetings[0]?.start),
    };
  },
  plan: (table, _, { pk, sk }) => readPlan(table, pk, sk),
  planUnderway: async (table, _, { pk }) => (await findPlanUnderway(table, pk))?.id,
  suggestion: (table, _, { pk, sk }) => readSuggestion(table, pk, sk),
  idempotency: async (table, { fingerprint }, { pk, sk }) =>
    (await readKey(table, pk, { key: sk, fingerprint: fingerprint as string }, longAgo)).answer?.body,
  meeting: (table, _, { pk }) => findMeeting(table, pk),
  edit: async (table, item, { pk, sk }) => {
    const { counts, activities: parts } = counterDeltaOfItem(item.sk, item);
    return {
      edits: (await readEdits(table, pk, 1, { after: Number(sk) - 1 })).items,
      counted: { counts, parts },
    };
  },
  links: (table, _, { pk, sk }) => readLinkGeneration(table, pk, sk),
  review: async (table, _, { pk, sk }) => {
    const reviews = await readReviewsOfOthers(table, pk, "nobody");
    const ofNobody = reviews.find(({ reviewer }) => reviewer === sk);
    return ofNobody ?? (await readMeetingAndReview(table, pk, sk)).kept;
  },
  ratedMeeting: async (table, _, { pk, sk }) => {
    const rated = await readRatedMeetings(table, pk.split("#")[0]!, new ReadBudget(maxReadUnits));
    return rated
      .filter(({ reviewer }) => reviewer === sk.split("#")[1])
      .map(withoutVersion)
      .toSorted(byText);
  },
  events: (_, item) => item,
  email: async (table, _, { pk }) => (await findProfileByEmail(table, afterFirst(pk)))?.userId,
  organizer: async (table, _, { sk }) => ({
    listed: (await listOrganizers(table, 1000)).items.filter(({ userId }) => userId === sk).map(nameOnly),
    isOrganizer: (await Array.fromAsync(allOrganizerIds(table))).flat().includes(sk),
  }),
  directoryPlace: isInDirectory,
  directoryWord: isInDirectory,
  counter: (_, item) => storedCounterDelta(item).counts.toSorted(byText),
  active: (_, item) => storedCounterDelta(item).activities,
  closing: async (table, _, { pk }) => {
    const { pseudonym: standIn, ...closing } = (await findAccountClosing(table, pk))!;
    return { ...closing, standIn };
  },
  failures: async (table, item) => {
    const lastBegan = ((item.expiresAt as number) - 15 * 60) * 1000;
    return { atOnce: await roomAt(table, item, lastBegan), soon: await roomAt(table, item, lastBegan + 2 * 60_000) };
  },
};

/** Before anything has expired. */
const longAgo = 0;

async function isInDirectory(table: Table, _: StoredItem, { sk }: { sk: string }): Promise<boolean> {
  const [name = "", userId] = sk.split("#");
  return (await readDirectory(table, { beginning: name, limit: 100 })).userIds.includes(userId!);
}

function afterFirst(text: string): string {
  return text.slice(text.indexOf("#") + 1);
}

function dateIn(sortKey: string): string {
  return sortKey.split("#")[0]!;
}

function idIn(sortKey: string): string {
  return sortKey.split("#")[1]!;
}

function dayOf(date: string) {
  const start = dayNumber(date) * 1440;
  return { start, end: start + 1440 };
}

function withoutKey<Value extends object>(value: Value): object {
  const { pk, sk, ...content } = value as Value & { pk?: string; sk?: string };
  return content;
}

/** The version belongs to the item, not to the rating. */
function withoutVersion(rated: object): object {
  const { version, ...content } = withoutKey(rated) as { version?: number };
  return content;
}

function nameOnly({ name, timeZone }: { name: string; timeZone: string }) {
  return { name, timeZone };
}

/** For what the database gives in no order. */
function byText(one: object, other: object): number {
  return textOf(one) < textOf(other) ? -1 : 1;
}

function textOf(value: object): string {
  return JSON.stringify(Object.entries(value).sort());
}

/** How many more attempts may begin, and how the next one ends. Puts the item back as it was. */
async function roomAt(table: Table, item: StoredItem, now: number): Promise<unknown> {
  for (let attempts = 0; ; attempts++) {
    try {
      const count = { key: { pk: item.pk, sk: item.sk }, max: 10 };
      await beginAttempt(table, count, `attempt-${attempts}`, now);
    } catch (error) {
      await layDown(table, { failures: { again: item } });
      if (error instanceof Contention) return { attempts, ending: "there is no room" };
      if (error instanceof Refusal) return { attempts, ending: { code: error.code, ...error.extras } };
      throw error;
    }
  }
}

function mapsAsObjects(_: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
