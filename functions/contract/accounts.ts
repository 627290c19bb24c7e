import * as z from "zod";
import type { PersonalDatum } from "../domain/accounts/personal-data.ts";
import type { CalendarEntry } from "../domain/calendar/calendar-entry.ts";
import { isWithdrawn } from "../domain/reviews/review.ts";
import { formatInterval } from "../domain/time/format.ts";
import type { EpochMillisecond } from "../domain/time/instant.ts";
import { focusBlockView } from "./availability.ts";
import { editView, meetingView } from "./meetings.ts";
import { ownView } from "./people.ts";
import { planView } from "./plans.ts";
import { reviewView } from "./reviews.ts";

/** The fields of signing up and in. */

/** A password as it is chosen: whatever its characters, long ones are the ones that are hard to guess. */
export const newPassword = z
  .string()
  .min(12, "Use at least 12 characters.")
  .max(256)
  .regex(/^\S(?:[\s\S]*\S)?$/, "Do not begin or end a password with a space.");

/** A password as it is tried: whether it could ever have been chosen is not told apart from whether it is right. */
export const password = z.string().min(1).max(256);

/** As it was sent by e-mail. */
export const code = z
  .string()
  .trim()
  .regex(/^\S{1,64}$/, "Use the code that was sent by e-mail.");

export const refreshToken = z.string().min(1).max(8192);

export const tokens = z
  .object({
    accessToken: z.string().meta({ description: "For the Authorization header." }),
    refreshToken: z.string().meta({ description: "For the next access token, and for logging out." }),
    expiresIn: z.int().meta({ description: "Of the access token, in seconds." }),
    tokenType: z.literal("Bearer"),
    userId: z.string(),
  })
  .meta({ id: "Tokens" });

/** For every route on which somebody who is not signed in makes the user pool work. */
export const signInThrottle = { ratePerSecond: 50, burst: 100 };

export const personalDatum = z
  .object({
    kind: z.string().meta({ examples: ["profile", "meeting", "focus-block"] }),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "PersonalDatum" });

/** As its owner reads it: in the API's own form where there is one, else as it is stored. */
export function personalDatumView(
  datum: PersonalDatum,
  names: ReadonlyMap<string, string>,
  now: EpochMillisecond,
): z.input<typeof personalDatum> {
  if (datum.kind === "other") return { kind: datum.name, data: datum.fields };
  return { kind: datum.kind, data: dataView(datum, names, now) };
}

function dataView(
  datum: Exclude<PersonalDatum, { kind: "other" }>,
  names: ReadonlyMap<string, string>,
  now: EpochMillisecond,
): Record<string, unknown> {
  switch (datum.kind) {
    case "account": {
      const { userId, email, confirmed } = datum.account;
      return { userId, email, confirmed };
    }
    case "profile":
      return { ...ownView(datum.profile), emailProved: datum.profile.emailProved };
    case "calendar-day":
      return { date: datum.date, entries: datum.entries.map(entryView) };
    case "focus-block":
      return focusBlockView(datum.block);
    case "removed-focus-block":
      return {
        id: datum.id,
        ...formatInterval(datum.block),
        removedAt: new Date(datum.block.removedAt).toISOString(),
      };
    case "meeting":
      return meetingView(datum.meeting, now);
    case "ended-meeting": {
      const { meeting, how, by } = datum.ended;
      return { ...meetingView(meeting, now), how, by };
    }
    case "history-line":
      return { meetingId: datum.meetingId, ...editView(datum.edit, names) };
    case "reschedule-plan":
      return planView(datum.plan);
    case "review":
      // Of a review that was taken back little is left, and that for days.
      return isWithdrawn(datum.review) ? { ...datum.review } : reviewView(datum.review);
    case "kept-answer":
      return { key: datum.key, answer: datum.answer, until: new Date(datum.until).toISOString() };
  }
}

function entryView(entry: CalendarEntry): Record<string, unknown> {
  const { id, kind } = entry;
  const time = formatInterval(entry);
  if (entry.kind === "focus") return { id, kind, ...time };
  if (entry.kind === "hold") return { id, kind, ...time, role: entry.role };
  return { id, kind, ...time, role: entry.role, response: entry.response, ...entry.record };
}
