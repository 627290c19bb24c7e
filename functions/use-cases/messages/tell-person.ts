import type { NewsMessage } from "../../domain/messages/mail-message.ts";
import { type MeetingNewsWaiting, newsOfMail } from "../../domain/messages/waiting-news.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { delayDigest, type Outbox, readOutbox } from "../../store/messages/outbox.ts";
import type { MailServices } from "./mail-services.ts";
import { tellDigest } from "./tell-digest.ts";
import { tellNews } from "./tell-news.ts";
import { wakeForNews } from "./wake-for-news.ts";

/** Until somebody else has come to the end of their turn, as a rule. */
const awhileMilliseconds = 5_000;
const digestMilliseconds = 24 * 60 * 60_000;

/**
 * Looks into somebody's outbox, and tells them by one mail what is due. Nobody else does meanwhile: who comes too early or at the same time
 * has it looked into again.
 */
export async function tellPerson(services: MailServices, message: NewsMessage): Promise<void> {
  const { table, clock } = services;
  const { userId } = message;
  const now = clock.now();
  const lookAgainAt = (dueAt: EpochMillisecond) => wakeForNews(services, [{ ...message, dueAt }]);
  if (message.dueAt > now) return lookAgainAt(message.dueAt);
  const outbox = await readOutbox(table, userId);
  const due = whatIsDue(outbox, now, services.messageDelay);
  if (due === undefined) return;
  if (typeof due === "number") {
    await delayDigest(table, userId, due);
    return lookAgainAt(due);
  }
  const { turn } = outbox;
  if (turn.heldUntil > now) return lookAgainAt(now + awhileMilliseconds);
  const end = due === "digest" ? await tellDigest(services, userId, turn) : await tellNews(services, userId, turn, due);
  if (end === "not their turn") return lookAgainAt(now + awhileMilliseconds);
  if (end !== "done") return lookAgainAt(end.again);
  if (isMoreDue(outbox, due, now)) await lookAgainAt(now);
}

/** Whether something was due that was not in this turn. */
function isMoreDue(
  { waiting, digestDueAt = Number.POSITIVE_INFINITY }: Outbox,
  done: MeetingNewsWaiting[] | "digest",
  now: EpochMillisecond,
): boolean {
  if (done === "digest") return false;
  const told = new Set(done.flatMap(({ news }) => news));
  return digestDueAt <= now || waiting.some((news) => news.dueAt <= now && !told.has(news));
}

/** The news for one mail; or the digest, or when it will be due. Undefined, where nothing is. */
function whatIsDue(
  { turn, waiting, digestDueAt = Number.POSITIVE_INFINITY }: Outbox,
  now: EpochMillisecond,
  delaySeconds: number,
): MeetingNewsWaiting[] | "digest" | EpochMillisecond | undefined {
  const unclear = waiting.filter(({ meetingId }) => turn.sending?.known[meetingId]);
  // Nobody knows whether these were told. So they are told by themselves: where nothing has changed, that is the same mail once more.
  const news =
    unclear.length > 0 ? newsOfMail(unclear, Number.POSITIVE_INFINITY, 0) : newsOfMail(waiting, now, delaySeconds);
  if (news.length > 0) return news;
  if (digestDueAt > now) return undefined;
  const earliest = (turn.digestAt ?? Number.NEGATIVE_INFINITY) + digestMilliseconds;
  return earliest > now ? earliest : "digest";
}
