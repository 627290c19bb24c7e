import type { LinkAction } from "../../domain/links/actions.ts";
import type { LinkCaller } from "../../domain/links/link-caller.ts";
import type { SeenMeeting } from "../../domain/meetings/meeting.ts";
import type { MailTimes } from "../../domain/messages/mail-times.ts";
import type { InvitationPageTexts } from "../../domain/texts/invitation-page.ts";
import type { MessageTexts } from "../../domain/texts/messages.ts";
import type { Texts } from "../../domain/texts/texts.ts";
import type { DayNumber } from "../../domain/time/calendar-date.ts";
import type { EpochMillisecond, EpochMinute } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";

export const doneThings = ["accepted", "tentative", "declined", "rescheduled", "cancelled"] as const;
export type DoneThing = (typeof doneThings)[number];

/** What a form says. What was refused stands in it again. */
export interface TypedFields {
  act?: LinkAction | undefined;
  start?: string | undefined;
  reason?: string | undefined;
}

/** What the page of a link shows. */
export interface InvitationPage {
  meeting: SeenMeeting;
  caller: LinkCaller;
  now: EpochMillisecond;
  say: Texts;
  /** Times are shown in it. */
  timeZone: string;
  /** The free times of a day, where somebody looks at one, and the first of a later day. */
  free: { day: DayNumber; slots: readonly Interval[]; next: EpochMinute | undefined } | undefined;
  /** What was done just now. */
  done: DoneThing | undefined;
  /** Why something could not be done. */
  problem: { detail: string; alternatives: readonly Interval[] } | undefined;
  typed: TypedFields;
  /** Where the page itself is found, without a day or a zone: what its forms do is done there. */
  address: string;
  /** Where the meeting is found as a file for calendar programs. */
  calendarFile: string;
  /** A form that is sent twice has one effect. */
  key: string;
}

/** All that the parts of the page are written with. */
export interface PageWriting extends InvitationPage {
  words: InvitationPageTexts;
  labels: MessageTexts;
  times: MailTimes;
  actions: readonly LinkAction[];
}
