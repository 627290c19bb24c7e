import { type ChangedMeeting, concernedBy, concernsAnybody, hasLine } from "../../domain/messages/concerned.ts";
import type { NewsMessage } from "../../domain/messages/mail-message.ts";
import { type WaitingNews, waitingNews } from "../../domain/messages/waiting-news.ts";
import type { Table } from "../../runtime/table.ts";
import type { AllServices } from "../../services/services.ts";
import { readSettledEdits } from "../../store/meetings/edits.ts";
import { createRecord } from "../../store/messages/message-records.ts";
import { putWaitingNews } from "../../store/messages/outbox.ts";
import { transact, VersionConflict } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { wakeForNews } from "./wake-for-news.ts";

type NewsServices = Pick<AllServices, "table" | "queues" | "clock" | "mailSender" | "messageDelay">;

/**
 * Puts what follows from changes of meetings into the outboxes of those whom they concern, each change once, and has them told when it is
 * time. Where no mail can be sent, nothing waits to be sent.
 */
export async function noteNews(services: NewsServices, changes: readonly ChangedMeeting[]): Promise<void> {
  const { table, mailSender, messageDelay } = services;
  if (!mailSender) return;
  const concerning = changes.filter(concernsAnybody);
  const makers = await whoMade(table, concerning);
  const news = concerning.map((change, place) =>
    [...concernedBy(change, makers[place]!)].map(([userId, kind]) => waitingNews(change, userId, kind, messageDelay)),
  );
  await Promise.all(news.map((ofChange) => putOnce(table, ofChange)));
  await wakeForNews(services, wakingFor(news.flat()));
}

/** By whom each change was made: the history says it, but for an edit of the place. */
function whoMade(table: Table, changes: readonly ChangedMeeting[]): Promise<string[]> {
  const withLine = changes.filter(hasLine);
  return withRetries(async () => {
    const lines = await readSettledEdits(
      table,
      withLine.map(({ after }) => after),
    );
    return changes.map((change) => {
      const { before, after } = change;
      if (!before) return after.booked.by;
      return lines[withLine.indexOf(change)]?.requestedBy ?? (hasLine(change) ? "" : after.organizerId);
    });
  });
}

/** All of one change together: where it was noted before, so was everybody whom it concerns. */
async function putOnce(table: Table, news: readonly WaitingNews[]): Promise<void> {
  if (news.length === 0) return;
  await withRetries(async () => {
    try {
      await transact(
        table,
        news.flatMap((each) => [createRecord(each), putWaitingNews(each)]),
      );
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
    }
  });
}

/** One for each person for what is told at once, and one for what waits: everything of this time is due by then. */
function wakingFor(news: readonly WaitingNews[]): NewsMessage[] {
  const together = Map.groupBy(news, ({ userId, at, dueAt }) => `${userId} ${dueAt > at}`);
  return [...together.values()].map((each) => ({
    about: "news",
    userId: each[0]!.userId,
    dueAt: Math.max(...each.map(({ dueAt }) => dueAt)),
  }));
}
