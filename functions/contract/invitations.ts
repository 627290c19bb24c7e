import * as z from "zod";
import { actionsOf, linkActions } from "../domain/links/actions.ts";
import type { LinkCaller } from "../domain/links/link-caller.ts";
import type { SeenMeeting } from "../domain/meetings/meeting.ts";
import { languages } from "../domain/texts/language.ts";
import { dayNumber } from "../domain/time/calendar-date.ts";
import type { EpochMillisecond } from "../domain/time/instant.ts";
import { calendarDate, zoneName } from "./fields.ts";
import { meetingAnswer, meetingView } from "./meetings.ts";
import { doneThings } from "./pages/page-writing.ts";
import { type ListedToShow, nothingFree, nothingFreeView, slotsAnswer, slotsView } from "./slots.ts";

/** Of the path. What is wrong with one is for nobody to know: it is looked at where links are opened. */
export const linkToken = z.strictObject({
  token: z.string().meta({ description: "The last part of the link in the mail." }),
});

export const invitationAnswer = z
  .object({
    meeting: meetingAnswer,
    person: z
      .object({
        userId: z.string(),
        name: z.string(),
        email: z.string(),
        timeZone: z.string(),
        language: z.enum(languages).nullable(),
      })
      .meta({ id: "InvitedPerson", description: "Whom the link names, and in whose name it acts." }),
    actions: z.array(z.enum(linkActions)).meta({ description: "What they may do now." }),
  })
  .meta({ id: "Invitation" });

export function invitationView(
  meeting: SeenMeeting,
  { userId, profile: { name, email, timeZone, language } }: LinkCaller,
  now: EpochMillisecond,
): z.input<typeof invitationAnswer> {
  return {
    meeting: meetingView(meeting, now, userId),
    person: { userId, name, email, timeZone, language },
    actions: actionsOf(meeting, userId, now),
  };
}

export const invitationSlots = slotsAnswer.extend(nothingFree).meta({ id: "InvitationSlots" });

export function invitationSlotsView(listed: ListedToShow): z.input<typeof invitationSlots> {
  const { found, durationMinutes, timeZone } = listed;
  return { ...slotsView(found, durationMinutes, timeZone), ...nothingFreeView(listed) };
}

/** Tokens cannot be guessed. It is what each request reads that is kept within bounds, for everybody together. */
export const linkThrottle = { ratePerSecond: 20, burst: 40 };

/** How somebody looks at the page of a link. What it does not know it leaves alone: mail programs add words of their own to links. */
export const lookingAtPage = z.object({
  timeZone: zoneName.optional().catch(undefined),
  day: calendarDate.transform(dayNumber).optional().catch(undefined),
  done: z.enum(doneThings).optional().catch(undefined),
  plain: z.literal("1").optional().catch(undefined).meta({ description: "Without scripts." }),
});

/** What the page's forms send. What they say is checked as the operation checks it that they stand for. */
export const sentForm = z.strictObject({
  act: z.enum(linkActions),
  key: z.string().optional(),
  timeZone: zoneName.optional().catch(undefined),
  day: calendarDate.transform(dayNumber).optional().catch(undefined),
  response: z.string().optional(),
  start: z.string().optional(),
  reason: z.string().optional(),
});
