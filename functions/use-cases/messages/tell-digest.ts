import { composeAccountMail } from "../../domain/messages/compose-account-mail.ts";
import type { MessageFault } from "../../domain/messages/message-record.ts";
import { isWanted } from "../../domain/messages/outcomes.ts";
import type { Profile } from "../../domain/people/profile.ts";
import type { Suggestion } from "../../domain/suggestions/suggestion.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Mail } from "../../mail/mailer.ts";
import { readMeetingsOf } from "../../store/meetings/meetings.ts";
import { noteFailure } from "../../store/messages/failed-messages.ts";
import { endTurn, removeDigest, type Turn, takeTurn, unlessTaken } from "../../store/messages/outbox.ts";
import { findProfile } from "../../store/people/profiles.ts";
import { readComingSuggestions } from "../../store/suggestions/suggestions.ts";
import { transact, write } from "../../store/table/transaction.ts";
import { canSend, type MailServices, type SendingServices, type TellingEnd } from "./mail-services.ts";
import { letterheadOf, mailboxOf, mailId, readerOf } from "./meeting-mail.ts";
import { noteUndeliverable } from "./note-undeliverable.ts";
import { pauseAfterFailures, tryToSend } from "./try-to-send.ts";
import { unsubscribeUrl } from "./unsubscribe-link.ts";

/** More would make a mail that nobody reads. The inbox shows all of them. */
const maxSuggestions = 20;

/**
 * Tells an organizer of the suggestions that have come into their inbox since they were last told, and are still open. Answers when to look
 * again where they could not be told.
 */
export async function tellDigest(services: MailServices, userId: string, read: Turn): Promise<TellingEnd> {
  const { table, clock } = services;
  const now = clock.now();
  const end = (ended: Turn, changes: Partial<Pick<Turn, "digestAt">>, fault?: MessageFault) =>
    unlessTaken(() =>
      transact(table, [
        endTurn(userId, ended, { failures: 0, ...changes }),
        removeDigest(userId),
        ...(fault ? [noteFailure(failureOf(userId, read, fault, now))] : []),
      ]),
    );
  const reader = await findProfile(table, userId);
  const suggestions = await newSuggestions(services, userId, read.digestAt ?? 0);
  if (!reader || !wantsDigest(reader) || !canSend(services) || suggestions.length === 0) {
    await end(read, {});
    return "done";
  }
  const turn = await takeTurn(table, userId, read, null, now);
  if (!turn) return "not their turn";
  const sending = await tryToSend(services.mailer, await digestMail(services, reader, suggestions));
  if (sending.status === "sent") {
    await end(turn, { digestAt: now });
    return "done";
  }
  if (sending.status === "failed") {
    if (sending.fault === "undeliverable-address") await noteUndeliverable(services, reader.email);
    await end(turn, {}, sending.fault);
    return "done";
  }
  if (sending.status === "unknown") return { again: turn.heldUntil };
  await unlessTaken(() => write(table, endTurn(userId, turn, { failures: turn.failures + 1 })));
  return { again: now + pauseAfterFailures(turn.failures) };
}

function wantsDigest({ notifications, undeliverableSince }: Profile): boolean {
  return isWanted("suggestion", notifications) && undeliverableSince === null;
}

async function newSuggestions(
  { table, clock }: Pick<MailServices, "table" | "clock">,
  userId: string,
  since: EpochMillisecond,
): Promise<Suggestion[]> {
  const coming = await readComingSuggestions(table, userId, clock.now());
  return [...coming.values()]
    .filter(({ status, createdAt }) => status === "open" && createdAt > since)
    .slice(0, maxSuggestions);
}

async function digestMail(
  services: SendingServices,
  reader: Profile,
  suggestions: readonly Suggestion[],
): Promise<Mail> {
  const meetings = await readMeetingsOf(
    services.table,
    suggestions.map(({ meetingId }) => ({ id: meetingId })),
  );
  const unsubscribe = await unsubscribeUrl(services, reader.userId, "suggestion");
  const urls = { meetings: new Map(), app: `${services.links.siteUrl}/app`, unsubscribe };
  const told = meetings.map(({ title, start }) => ({ title, start }));
  return {
    id: mailId([reader.userId, "suggestion", ...suggestions.map(({ id }) => id)]),
    to: mailboxOf(reader),
    ...composeAccountMail({ kind: "suggestion", meetings: told }, readerOf(reader), urls, letterheadOf(services)),
    calendarFiles: [],
    unsubscribeUrl: unsubscribe,
  };
}

function failureOf(userId: string, turn: Turn, fault: MessageFault, at: EpochMillisecond) {
  return { id: mailId([userId, turn.count]), userId, kinds: ["suggestion" as const], meetingIds: [], fault, at };
}
