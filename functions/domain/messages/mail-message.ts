import type { EpochMillisecond, EpochMinute } from "../time/instant.ts";
import type { AccountNews, Reader } from "./message.ts";

/** What asks for a mail: it lies in the queue `messages`, and is delivered at least once. */
export type MailMessage = NewsMessage | AccountMessage | ReminderMessage;

/** Somebody is to be told what waits for them, once it is time. */
export interface NewsMessage {
  about: "news";
  userId: string;
  dueAt: EpochMillisecond;
}

/** Whom a mail about an account reaches: as it was and where they were reached when that happened. */
export type AccountReader = Pick<Reader, "userId" | "name" | "email" | "timeZone" | "language">;

/** Whoever sends a code makes it, so that it lies in no queue. */
export type QueuedAccountNews = Exclude<AccountNews, { kind: "code" }>;

/** Somebody is to be told of their account. */
export interface AccountMessage {
  about: "account";
  /** Tells it from all others, however often it is delivered. */
  id: string;
  to: AccountReader;
  news: QueuedAccountNews;
  /** Since when it could not be sent. */
  waitingSince?: EpochMillisecond;
}

/** Somebody is to be reminded of a meeting, if it still begins then. */
export interface ReminderMessage {
  about: "reminder";
  meetingId: string;
  userId: string;
  start: EpochMinute;
  minutesBefore: number;
  /** Since when it could not be sent. */
  waitingSince?: EpochMillisecond;
}
