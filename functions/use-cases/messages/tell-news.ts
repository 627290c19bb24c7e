import type { Edit } from "../../domain/meetings/edit.ts";
import { hasEnded, type Meeting } from "../../domain/meetings/meeting.ts";
import type { DropReason, MessageFault, MessageOutcome } from "../../domain/messages/message-record.ts";
import { type News, newsFor } from "../../domain/messages/news-for.ts";
import { isWanted, outcomesOf } from "../../domain/messages/outcomes.ts";
import { peopleToldOf, toldNews } from "../../domain/messages/told-meeting.ts";
import type { MeetingNewsWaiting, WaitingNews } from "../../domain/messages/waiting-news.ts";
import type { Profile } from "../../domain/people/profile.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Table } from "../../runtime/table.ts";
import { readEdits } from "../../store/meetings/edits.ts";
import { readSettledMeetings } from "../../store/meetings/meetings.ts";
import { noteFailure } from "../../store/messages/failed-messages.ts";
import { settleRecord } from "../../store/messages/message-records.ts";
import { giveTurnBack, removeWaitingNews, type Turn, unlessTaken } from "../../store/messages/outbox.ts";
import { noteTold, readToldVersions } from "../../store/messages/told-versions.ts";
import { findProfile, readProfiles } from "../../store/people/profiles.ts";
import { markUndeliverable } from "../../store/people/undeliverable.ts";
import type { Action } from "../../store/table/actions.ts";
import { transact, write } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { canSend, type MailServices, type SendingServices } from "./mail-services.ts";
import { mailId, meetingMail } from "./meeting-mail.ts";
import { patienceMilliseconds, pauseAfterFailures, type Sending, tryToSend } from "./try-to-send.ts";

/** What waits of one meeting, and what there is to tell of it now. */
interface Story {
  waiting: readonly WaitingNews[];
  /** As it is now. */
  meeting: Meeting;
  told: News[];
  /** What its reader has switched off. */
  unwanted: News[];
}

type Outcomes = Map<WaitingNews, MessageOutcome>;

/**
 * Tells somebody by one mail how their meetings are now, from what they know of them. What has become of each change that waited is noted
 * in one transaction once the provider has taken the mail: only where a process ends in between may the same mail be sent twice, by the
 * same id. Answers when to look again where something is left.
 */
export async function tellNews(
  services: MailServices,
  userId: string,
  turn: Turn,
  waiting: readonly MeetingNewsWaiting[],
): Promise<EpochMillisecond | undefined> {
  const { table, clock } = services;
  const now = clock.now();
  const reader = await findProfile(table, userId);
  const stories = await storiesFor(table, userId, waiting, reader, now);
  const settle = (outcomes: Outcomes, failure?: MessageFault) =>
    settleAll(services, { userId, turn, stories, outcomes, failure });

  const dropReason = whyNobodyIsTold(services, reader);
  if (dropReason || !reader || !canSend(services)) {
    await settle(allBecome(stories, { status: "dropped", dropReason: dropReason ?? "no-sender" }));
    return undefined;
  }
  const telling = stories.filter(({ told }) => told.length > 0);
  if (telling.length === 0) {
    await settle(whatBecame(stories, now));
    return undefined;
  }
  const sending = await sendStories(services, reader, telling);
  switch (sending.status) {
    case "sent":
      await settle(whatBecame(stories, now));
      return undefined;
    case "failed":
      if (sending.fault === "undeliverable-address") await markUndeliverable(table, userId, now);
      await settle(allBecome(stories, { status: "failed", fault: sending.fault }), sending.fault);
      return undefined;
    default:
      return comeAgain(services, { userId, turn, stories, sending });
  }
}

function whyNobodyIsTold(services: MailServices, reader: Profile | undefined): DropReason | undefined {
  if (!reader) return "account-gone";
  if (reader.undeliverableSince !== null) return "undeliverable";
  return canSend(services) ? undefined : "no-sender";
}

async function storiesFor(
  table: Table,
  userId: string,
  waiting: readonly MeetingNewsWaiting[],
  reader: Profile | undefined,
  now: EpochMillisecond,
): Promise<Story[]> {
  const ids = waiting.map(({ meetingId }) => meetingId);
  // Between transactions: then the history has a line for everything that has become of them.
  const [meetings, toldVersions] = await Promise.all([
    withRetries(() => readSettledMeetings(table, ids)),
    readToldVersions(table, userId, ids),
  ]);
  const stories = waiting.map(async ({ meetingId, news }, place): Promise<Story[]> => {
    const meeting = meetings[place];
    if (!meeting) return [];
    const first = news.find(({ version }) => version > (toldVersions.get(meetingId) ?? 0));
    const all = first
      ? newsFor({ userId, known: first.known, meeting, edits: await editsSince(table, meeting, first), now })
      : [];
    const wanted = Map.groupBy(all, ({ kind }) => isWanted(kind, reader?.notifications ?? {}));
    return [{ waiting: news, meeting, told: wanted.get(true) ?? [], unwanted: wanted.get(false) ?? [] }];
  });
  return (await Promise.all(stories)).flat();
}

/** More than anybody reads about; the latest say how it is now. */
const maxEdits = 200;

async function editsSince(table: Table, { id, version }: Meeting, { known }: WaitingNews): Promise<Edit[]> {
  const after = Math.max(known?.version ?? 1, version - maxEdits);
  if (after >= version) return [];
  return (await readEdits(table, id, maxEdits, { after, upTo: version })).items;
}

async function sendStories(services: SendingServices, reader: Profile, stories: readonly Story[]): Promise<Sending> {
  const involved = stories.flatMap(({ meeting, told }) => peopleToldOf(told, meeting, reader.userId));
  const people = await readProfiles(services.table, involved);
  const mail = await meetingMail(services, {
    id: mailId([reader.userId, ...stories.map(({ meeting }) => `${meeting.id} ${meeting.version}`)]),
    reader,
    people,
    stories: stories.map(({ meeting, told }) => ({
      meeting,
      news: told.map((news) => toldNews(news, { meeting, reader, people })),
    })),
  });
  return tryToSend(services.mailer, mail);
}

function whatBecame(stories: readonly Story[], now: EpochMillisecond): Outcomes {
  return new Map(
    stories.flatMap((story) => {
      const { waiting, meeting, told, unwanted } = story;
      const isTooLate = told.length + unwanted.length === 0 && hasEnded(meeting, now);
      return [
        ...(isTooLate
          ? allBecome([story], { status: "dropped", dropReason: "too-late" })
          : outcomesOf(waiting, told, unwanted)),
      ];
    }),
  );
}

function allBecome(stories: readonly Story[], outcome: MessageOutcome): Outcomes {
  return new Map(stories.flatMap(({ waiting }) => waiting.map((news) => [news, outcome] as const)));
}

interface Settlement {
  userId: string;
  turn: Turn;
  stories: readonly Story[];
  outcomes: Outcomes;
  failure?: MessageFault | undefined;
}

/** Notes what has become of everything, and gives the turn back. */
async function settleAll({ table, clock }: MailServices, settlement: Settlement): Promise<void> {
  const now = clock.now();
  const { userId, turn, stories, outcomes, failure } = settlement;
  const actions: Action[] = [
    giveTurnBack(userId, turn, { failures: 0 }),
    ...[...outcomes].flatMap(([news, outcome]) => [removeWaitingNews(news), settleRecord(news, outcome, now)]),
    ...stories
      .filter(({ waiting }) => waiting.every((news) => outcomes.has(news)))
      .map(({ meeting: { id, version, end } }) => noteTold(userId, id, { version, toldAt: now }, end)),
    ...(failure ? [failureNote(settlement, failure, now)] : []),
  ];
  await unlessTaken(() => transact(table, actions));
}

function failureNote({ userId, turn, outcomes }: Settlement, fault: MessageFault, at: EpochMillisecond): Action {
  const failed = [...outcomes.keys()];
  return noteFailure({
    id: mailId([userId, turn.count]),
    userId,
    kinds: [...new Set(failed.map(({ kind }) => kind))],
    meetingIds: [...new Set(failed.map(({ meetingId }) => meetingId))],
    fault,
    at,
  });
}

type Unsent = Exclude<Sending, { status: "sent" }>;

/** The provider has not taken it, as far as is known. What has waited too long is given up; the rest is told later. Answers when. */
async function comeAgain(
  services: MailServices,
  { userId, turn, stories, sending }: Pick<Settlement, "userId" | "turn" | "stories"> & { sending: Unsent },
): Promise<EpochMillisecond> {
  const now = services.clock.now();
  const tooOld = stories.flatMap(({ waiting }) => waiting.filter(({ at }) => at < now - patienceMilliseconds));
  if (tooOld.length > 0) {
    const outcome: MessageOutcome = { status: "failed", fault: sending.fault };
    const outcomes: Outcomes = new Map(tooOld.map((news) => [news, outcome]));
    await settleAll(services, { userId, turn, stories, outcomes, failure: sending.fault });
    return now;
  }
  // Whoever does not know whether the mail was taken keeps the turn: then it is the same mail that is sent again.
  if (sending.status === "unknown") return turn.heldUntil;
  await unlessTaken(() => write(services.table, giveTurnBack(userId, turn, { failures: turn.failures + 1 })));
  return now + pauseAfterFailures(turn.failures);
}
