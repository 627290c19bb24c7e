import type { Response } from "../calendar/calendar-entry.ts";
import type { Language } from "../texts/language.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";

/** Whom a mail is for, and how it speaks to them. */
export interface Reader {
  userId: string;
  name: string;
  email: string;
  /** Times are shown in it. */
  timeZone: string;
  language: Language;
}

/** A meeting as its reader may see it, when the mail is written. */
export interface ToldMeeting extends Interval {
  id: string;
  title: string;
  /** Empty in a first mail to an unknown address, which could carry an advertisement. */
  description: string;
  location: string;
  typeName: string;
  /** The time zone is shown where it differs from the reader's. */
  organizer: { userId: string; name: string; timeZone: string };
  attendees: ToldAttendee[];
  /** Up with each change of time or place: `SEQUENCE` of a calendar file. */
  sequence: number;
  isCancelled: boolean;
}

export interface ToldAttendee {
  userId: string;
  name: string;
  /** Only where the reader may see it. */
  email?: string;
  response: Response;
  /** Shown to the host where it differs from the reader's. */
  timeZone?: string;
}

/** To the meeting's own time and place. `by` is undefined where several changed it, or the reader's own push. */
export interface Moved {
  kind: "moved";
  from: Interval & { location: string };
  how: "rescheduled" | "pushed" | "extended" | "ended" | "relocated";
  by: string | undefined;
  reason: string | null;
  /** The reader is asked to answer anew. */
  asksAnswer: boolean;
}

/** The meeting is off, or the reader was taken off it. */
export interface Cancelled {
  kind: "cancelled";
  by: string | undefined;
  reason: string | null;
  wasTakenOff: boolean;
}

/** What has become of a meeting since its reader last heard of it. */
export type MeetingNews = { meeting: ToldMeeting } & (
  | { kind: "invitation"; by: string }
  /** To whoever booked it. */
  | { kind: "confirmation" }
  /** To its host. */
  | { kind: "booked"; by: string }
  | { kind: "answered"; answers: { name: string; response: Response }[] }
  | Moved
  | Cancelled
  | { kind: "joined"; people: string[] }
  | { kind: "left"; people: { name: string; reason: string | null }[] }
  | { kind: "reminder"; minutesBefore: number }
);

/** What is mailed about an account, or about nothing that has a time. */
export type AccountNews =
  | { kind: "code"; code: string; purpose: CodePurpose; expiresInMinutes: number }
  | { kind: "welcome" }
  /** The old address is told. Of the new one it reads its beginning and its domain. */
  | { kind: "address-changed"; newAddress: string }
  | { kind: "account-closed" }
  | { kind: "suggestion"; meetings: { title: string; start: EpochMinute }[] }
  | { kind: "undeliverable"; name: string; email: string; meeting: ToldMeeting | undefined }
  | { kind: "test" };

/** What a code proves. */
export type CodePurpose = "confirm" | "sign-in" | "reset" | "address";

/** Where a mail leads. */
export interface MessageUrls {
  /** Of each meeting that its reader can still see, by the meeting's id: a link that acts, or one into the app. */
  meetings: ReadonlyMap<string, string>;
  app: string;
  /** Switches this kind off with one click. */
  unsubscribe?: string;
  /** For people who never asked for any mail: there will be no more from here. */
  noMoreMail?: string;
}

/** Who writes, and when: from it follow words such as "in an hour", and whether a year is said. */
export interface Letterhead {
  /** What the deployment calls itself. */
  senderName: string;
  now: EpochMinute;
}

/** What a mail says. */
export interface MailText {
  subject: string;
  text: string;
  html: string;
}
