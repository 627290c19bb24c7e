import { hasEnded } from "../../domain/meetings/meeting.ts";
import type { DropReason, MessageFault, MessageOutcome } from "../../domain/messages/message-record.ts";
import { outcomesOf } from "../../domain/messages/outcomes.ts";
import { peopleToldOf, toldNews } from "../../domain/messages/told-meeting.ts";
import type { MeetingNewsWaiting, WaitingNews } from "../../domain/messages/waiting-news.ts";
import type { Profile } from "../../domain/people/profile.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { noteFailure } from "../../store/messages/failed-messages.ts";
import { settleRecord } from "../../store/messages/message-records.ts";
import { endTurn, removeWaitingNews, type Turn, takeTurn, unlessTaken } from "../../store/messages/outbox.ts";
import { noteTold } from "../../store/messages/told-versions.ts";
import { findProfile, readProfiles } from "../../store/people/profiles.ts";
import type { Action } from "../../store/table/actions.ts";
import { transact, write } from "../../store/table/transaction.ts";
import { canSend, type MailServices, type SendingServices, type TellingEnd } from "./mail-services.ts";
import { mailId, meetingMail } from "./meeting-mail.ts";
import { noteUndeliverable } from "./note-undeliverable.ts";
import { knownFrom, readStories, type Story } from "./stories.ts";
import { patienceMilliseconds, pauseAfterFailures, type Sending, tryToSend } from "./try-to-send.ts";

type Outcomes = Map<WaitingNews, MessageOutcome>;

/**
 * Tells somebody by one mail how their meetings are now, from what they know of them. What the mail tells is written before it is sent, and what
 * has become of each change that waited in one transaction once the provider has taken it: only where a process ends in between may
 * the same mail be sent twice, by the same id.
 */
export async function tellNews(
  services: MailServices,
  userId: string,
  read: Turn,
  waiting: readonly MeetingNewsWaiting[],
): Promise<TellingEnd> {
  const { table, clock } = services;
  const now = clock.now();
  const reader = await findProfile(table, userId);
  const stories = await readStories(table, { userId, reader, waiting, unclear: read.sending, now });
  const telling = stories.filter(({ told }) => told.length > 0);
  const dropReason = whyNobodyIsTold(services, reader);
  if (dropReason || !reader || !canSend(services) || telling.length === 0) {
    const outcomes = dropReason ? allBecome(stories, { status: "dropped", dropReason }) : whatBecame(stories, now);
    await settle(services, { userId, turn: read, stories, outcomes });
    return "done";
  }
  const id = mailIdFor(userId, read, telling);
  const turn = await takeTurn(table, userId, read, { mailId: id, known: knownFrom(stories) }, now);
  if (!turn) return "not their turn";
  const sending = await sendStories(services, id, reader, telling);
  switch (sending.status) {
    case "sent":
      await settle(services, { userId, turn, stories, outcomes: whatBecame(stories, now) });
      return "done";
    case "failed": {
      const { fault } = sending;
      if (fault === "undeliverable-address") await noteUndeliverable(services, reader.email);
      const outcomes = allBecome(stories, { status: "failed", fault });
      await settle(services, { userId, turn, stories, outcomes, failure: fault });
      return "done";
    }
    default:
      return { again: await putOff(services, { userId, turn, stories, sending }) };
  }
}

function whyNobodyIsTold(services: MailServices, reader: Profile | undefined): DropReason | undefined {
  if (!reader) return "account-gone";
  if (reader.undeliverableSince !== null) return "undeliverable";
  return canSend(services) ? undefined : "no-sender";
}

/** The same for the same news. Where a mail may have been sent, and nothing has changed since, it is that mail once more. */
function mailIdFor(userId: string, { sending }: Turn, stories: readonly Story[]): string {
  if (sending && !stories.some(({ isNew }) => isNew)) return sending.mailId;
  return mailId([userId, ...stories.map(({ meeting }) => `${meeting.id} ${meeting.version}`)]);
}

async function sendStories(
  services: SendingServices,
  id: string,
  reader: Profile,
  stories: readonly Story[],
): Promise<Sending> {
  const involved = stories.flatMap(({ meeting, told }) => peopleToldOf(told, meeting, reader.userId));
  const people = await readProfiles(services.table, involved);
  const toldStories = stories.map(({ meeting, told }) => ({
    meeting,
    news: told.map((news) => toldNews(news, { meeting, reader, people })),
  }));
  return tryToSend(services.mailer, await meetingMail(services, { id, reader, people, stories: toldStories }));
}

function whatBecame(stories: readonly Story[], now: EpochMillisecond): Outcomes {
  return new Map(
    stories.flatMap((story) => {
      const { waiting, meeting, told, unwanted } = story;
      const isTooLate = told.length + unwanted.length === 0 && hasEnded(meeting, now);
      return isTooLate
        ? [...allBecome([story], { status: "dropped", dropReason: "too-late" })]
        : [...outcomesOf(waiting, told, unwanted)];
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
  failure?: MessageFault;
}

/** Notes what has become of everything, and ends the turn. */
async function settle({ table, clock }: MailServices, settlement: Settlement): Promise<void> {
  const now = clock.now();
  const { userId, turn, stories, outcomes, failure } = settlement;
  const actions: Action[] = [
    endTurn(userId, turn, { failures: 0 }),
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
async function putOff(
  services: MailServices,
  { userId, turn, stories, sending }: Pick<Settlement, "userId" | "turn" | "stories"> & { sending: Unsent },
): Promise<EpochMillisecond> {
  const now = services.clock.now();
  const { fault } = sending;
  const tooOld = stories.flatMap(({ waiting }) => waiting.filter(({ at }) => at < now - patienceMilliseconds));
  if (tooOld.length > 0) {
    const outcomes: Outcomes = new Map(tooOld.map((news) => [news, { status: "failed", fault }]));
    await settle(services, { userId, turn, stories, outcomes, failure: fault });
    return now;
  }
  // Whoever does not know whether the mail was taken keeps the turn: then it is the same mail that is sent again.
  if (sending.status === "unknown") return turn.heldUntil;
  await unlessTaken(() => write(services.table, endTurn(userId, turn, { failures: turn.failures + 1 })));
  return now + pauseAfterFailures(turn.failures);
}
