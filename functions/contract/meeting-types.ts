import * as z from "zod";
import {
  defaultBookingWindowDays,
  maxBookingWindowDays,
  maxBufferMinutes,
  maxDailyLimit,
  maxDurationMinutes,
  maxNoticeMinutes,
  maxOtherDurations,
  maxReminderMinutes,
  maxReminders,
  minDurationMinutes,
} from "../domain/meeting-types/meeting-type.ts";
import { identifier, list, version } from "./fields.ts";
import { slug } from "./published-pages.ts";
import { says } from "./says.ts";
import { line, text } from "./text.ts";

const kind = z.enum(["meeting", "focus"]).meta({ description: "A focus type blocks time and cannot be booked." });
const scope = z.enum(["organization", "personal"]);

const duration = whole("wholeMinutes", minDurationMinutes, maxDurationMinutes);
const buffer = whole("wholeMinutes", 0, maxBufferMinutes);
const notice = whole("wholeMinutes", 0, maxNoticeMinutes);

/** What may be edited at any time. */
const editable = z.strictObject({
  name: line(1, 100),
  slug,
  public: z.boolean().meta({
    description: "It stands on your page. One of the organization's stands there if you name it in `publicTypes`.",
  }),
  description: text(2000),
  durationMinutes: duration,
  otherDurationsMinutes: list(duration, { most: maxOtherDurations }).meta({
    description: "Other lengths that can be booked.",
  }),
  slotIntervalMinutes: duration.nullable().meta({
    description: "The time from one start to the next. Null, the default, follows the duration.",
  }),
  bufferBeforeMinutes: buffer,
  bufferAfterMinutes: buffer,
  minimumNoticeMinutes: notice.meta({
    description: "The least time between the booking and the start. It must not reach beyond the booking window.",
  }),
  changeNoticeMinutes: notice.meta({
    description: "How long before the start attendees lose the right to move or cancel.",
  }),
  bookingWindowDays: whole("wholeDays", 0, maxBookingWindowDays).meta({
    description: "A meeting starts at the latest on the organizer's date so many days on. 0: today only.",
  }),
  dailyLimit: whole("wholeMeetings", 1, maxDailyLimit).nullable(),
  reminders: list(whole("wholeMinutes", 1, maxReminderMinutes), { most: maxReminders })
    .refine((reminders) => new Set(reminders).size === reminders.length, { message: says("distinctReminders") })
    .meta({
      description:
        "How many minutes before the start the host and everybody who has not declined are reminded by mail. " +
        "A meeting keeps those that the type had when it was booked or last moved.",
    }),
  location: line(0, 500),
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, says("color"))
    .meta({ examples: ["#2563EB"] }),
  active: z.boolean(),
});

export const meetingTypeChanges = editable.exactPartial();

const { shape } = editable;

/** What it says about the times at which it can be booked. */
export const typeRules = editable
  .pick({
    durationMinutes: true,
    slotIntervalMinutes: true,
    bufferBeforeMinutes: true,
    bufferAfterMinutes: true,
    minimumNoticeMinutes: true,
    bookingWindowDays: true,
    dailyLimit: true,
  })
  .meta({ id: "MeetingTypeRules" });

export const newMeetingType = editable.extend({
  description: shape.description.default(""),
  slug: slug.exactOptional(),
  public: shape.public.default(false),
  kind: kind.default("meeting"),
  otherDurationsMinutes: shape.otherDurationsMinutes.default([]),
  slotIntervalMinutes: shape.slotIntervalMinutes.default(null),
  bufferBeforeMinutes: shape.bufferBeforeMinutes.default(0),
  bufferAfterMinutes: shape.bufferAfterMinutes.default(0),
  minimumNoticeMinutes: shape.minimumNoticeMinutes.default(0),
  changeNoticeMinutes: shape.changeNoticeMinutes.default(0),
  bookingWindowDays: shape.bookingWindowDays.default(defaultBookingWindowDays),
  dailyLimit: shape.dailyLimit.default(null),
  reminders: shape.reminders.default([]),
  location: shape.location.default(""),
  color: shape.color.default("#2563EB"),
  active: shape.active.default(true),
  scope: scope.exactOptional(),
});

/** Texts are given as they were stored, also those of a time with other rules. */
const texts = { name: z.string(), description: z.string(), location: z.string() };

export const meetingType = z
  .object({ id: identifier, kind, ...shape, ...texts, scope, version })
  .meta({ id: "MeetingType" });

/** Where a list of types goes on. */
export const typePosition = meetingType.pick({ scope: true, name: true, id: true });

function whole(sentence: "wholeMinutes" | "wholeDays" | "wholeMeetings", least: number, most: number) {
  const error = says(sentence, least, most);
  return z.int(error).min(least, error).max(most, error);
}
