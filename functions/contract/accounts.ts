import * as z from "zod";
import type { PersonalDatum } from "../domain/accounts/personal-data.ts";
import type { CalendarEntry } from "../domain/calendar/calendar-entry.ts";
import { seenAfterEnd } from "../domain/meetings/ended-meeting.ts";
import { isWithdrawn } from "../domain/reviews/review.ts";
import type { Texts } from "../domain/texts/texts.ts";
import { formatInterval } from "../domain/time/format.ts";
import type { EpochMillisecond } from "../domain/time/instant.ts";
import { focusBlockView } from "./availability.ts";
import { identifier } from "./fields.ts";
import { editView, meetingView } from "./meetings.ts";
import { profileView } from "./people.ts";
import { planView } from "./plans.ts";
import { reviewView } from "./reviews.ts";
import { says } from "./says.ts";

/** The fields of signing up and signing in. */

/** A password that somebody chooses. It may have any characters of a line: what makes it hard to guess is its length. */
export const newPassword = z
  .string()
  .min(12, says("passwordLength", 12))
  .max(256, says("characters", 256))
  .regex(/^\S(?:.*\S)?$/, says("passwordEdges"));

/** A password that somebody tries. Whether anybody could have chosen it is not told: it is right or wrong. */
export const password = z.string().min(1).max(256);

/** What a code answers. */
export const challenge = identifier.meta({ description: "Names what a code was sent for." });

export const challengeAnswer = z.object({ challenge }).meta({ id: "CodeChallenge" });

/** The code that was sent by e-mail. */
export const code = z
  .string()
  .trim()
  .regex(/^\d{6}$/, says("code"));

export const refreshToken = z.string().min(1).max(8192);

/** Where the refresh token goes: into the answer, or into a cookie that only our own pages send. */
export const sessionKind = z.enum(["tokens", "cookie"]).default("tokens").meta({
  description:
    "`cookie`: the refresh token is kept in a cookie of this site, for pages in a browser, and not answered.",
});

export const tokens = z
  .object({
    accessToken: z.string().meta({ description: "For the Authorization header." }),
    refreshToken: z.string().optional().meta({
      description: "For getting the next access token, and for logging out. Absent where the cookie keeps it.",
    }),
    expiresIn: z.int().meta({ description: "How long the access token is valid, in seconds." }),
    tokenType: z.literal("Bearer"),
    userId: z.string(),
  })
  .meta({ id: "Tokens" });

/** For each route on which people who are not signed in can make the user pool work. */
export const signInThrottle = { ratePerSecond: 50, burst: 100 };

export const personalDatum = z
  .object({
    kind: z.string().meta({ examples: ["profile", "meeting", "focus-block"] }),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "PersonalDatum" });

/** What is kept, as its owner reads it: in the form that the API gives it elsewhere, or else as it is stored. */
export function personalDatumView(
  datum: PersonalDatum,
  names: ReadonlyMap<string, string>,
  now: EpochMillisecond,
  say: Texts,
): z.input<typeof personalDatum> {
  if (datum.kind === "other") return { kind: datum.name, data: datum.fields };
  return { kind: datum.kind, data: dataView(datum, names, now, say) };
}

function dataView(
  datum: Exclude<PersonalDatum, { kind: "other" }>,
  names: ReadonlyMap<string, string>,
  now: EpochMillisecond,
  say: Texts,
): Record<string, unknown> {
  switch (datum.kind) {
    case "account": {
      const { userId, isConfirmed } = datum.account;
      return { userId, confirmed: isConfirmed };
    }
    case "profile": {
      const { emailProved, hasPassword } = datum.profile;
      return { ...profileView(datum.profile), emailProved, hasPassword };
    }
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
      const { entry, how, by } = datum.ended;
      const meeting = seenAfterEnd(datum.ended);
      return { ...(meeting ? meetingView(meeting, now) : entryView(entry)), how, by };
    }
    case "history-line":
      return { meetingId: datum.meetingId, ...editView(datum.edit, names) };
    case "reschedule-plan":
      return planView(datum.plan, names, say);
    case "review":
      // Little is left of a review that was taken back, and only for some days.
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
