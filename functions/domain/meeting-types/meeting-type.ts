import { notFound, Refusal } from "../refusal.ts";

/** Something that can be booked (kind `meeting`), or that blocks time for focused work (kind `focus`). */
export interface MeetingType {
  id: string;
  name: string;
  /** Its name within its organizer's page. */
  slug: string;
  /** It stands on its organizer's page. The organization's stand there where the organizer has put them. */
  public: boolean;
  description: string;
  kind: "meeting" | "focus";
  durationMinutes: number;
  otherDurationsMinutes: number[];
  /** From one start to the next. Null follows the duration. */
  slotIntervalMinutes: number | null;
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  minimumNoticeMinutes: number;
  /** How long before the start attendees lose the right to move or cancel. */
  changeNoticeMinutes: number;
  /** To the end of the organizer's date so many days on: 0 is today only. */
  bookingWindowDays: number;
  dailyLimit: number | null;
  /** How many minutes before the start people are reminded, once for each. */
  reminders: number[];
  location: string;
  color: string;
  active: boolean;
  scope: "organization" | "personal";
  version: number;
  /** The change that made this version: how an attempt whose answer was lost recognises its own work. */
  changeId?: string;
}

/** What an editor may change. The rest is fixed when the type is created, or kept by the server. */
export type MeetingTypeChanges = Partial<Omit<MeetingType, "id" | "kind" | "scope" | "version" | "changeId">>;

export const minDurationMinutes = 1;

/** A meeting lasts at most a day. */
export const maxDurationMinutes = 1440;

export const maxOtherDurations = 10;

/** Bounded, so that a booking knows which day pages its buffers can touch before the type is read. */
export const maxBufferMinutes = 240;

/** A year. */
export const maxNoticeMinutes = 525_600;

export const defaultBookingWindowDays = 60;
export const maxBookingWindowDays = 1000;

export const maxDailyLimit = 100;

export const maxReminders = 5;

/** Thirty days. */
export const maxReminderMinutes = 43_200;

/** The time from one start to the next. */
export function slotIntervalOf({
  slotIntervalMinutes,
  durationMinutes,
}: Pick<MeetingType, "slotIntervalMinutes" | "durationMinutes">): number {
  return slotIntervalMinutes ?? durationMinutes;
}

export function canBeBooked({ active, kind }: MeetingType): boolean {
  return active && kind === "meeting";
}

type OfferedDurations = Pick<MeetingType, "durationMinutes" | "otherDurationsMinutes">;

/** Throws `not_found` for a type that does not exist or is not active, and `invalid_request` for a focus type. */
export function assertBookable(type: MeetingType | undefined): asserts type is MeetingType {
  if (!type?.active) throw notFound("bookableType");
  if (type.kind === "focus") throw new Refusal("invalid_request", (say) => say.problems.focusTypeIsNotBooked);
}

/** Throws `invalid_duration`. */
export function assertOffersDuration(type: OfferedDurations, minutes: number): void {
  if (offersDuration(type, minutes)) return;
  throw new Refusal("invalid_duration", (say) => say.problems.time.invalid_duration);
}

/** Whether a meeting of this type may last that long. */
export function offersDuration({ durationMinutes, otherDurationsMinutes }: OfferedDurations, minutes: number): boolean {
  return minutes === durationMinutes || otherDurationsMinutes.includes(minutes);
}
