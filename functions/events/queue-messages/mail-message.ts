import * as z from "zod";
import { responses } from "../../domain/calendar/calendar-entry.ts";
import type { MailMessage } from "../../domain/messages/mail-message.ts";
import { languages } from "../../domain/texts/language.ts";

const instant = z.int();

const toldMeeting = z.object({
  id: z.string(),
  start: instant,
  end: instant,
  title: z.string(),
  description: z.string(),
  location: z.string(),
  typeName: z.string(),
  organizer: z.object({ userId: z.string(), name: z.string(), timeZone: z.string() }),
  attendees: z.array(
    z.object({
      userId: z.string(),
      name: z.string(),
      email: z.string().exactOptional(),
      response: z.enum(responses),
      timeZone: z.string().exactOptional(),
    }),
  ),
  sequence: z.int(),
  isCancelled: z.boolean(),
});

const accountNews = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("welcome") }),
  z.object({ kind: z.literal("address-changed"), newAddress: z.string() }),
  z.object({ kind: z.literal("account-closed") }),
  z.object({
    kind: z.literal("suggestion"),
    meetings: z.array(z.object({ title: z.string(), start: instant })),
  }),
  z.object({
    kind: z.literal("undeliverable"),
    name: z.string(),
    email: z.string(),
    // JSON knows no undefined.
    meeting: toldMeeting.optional().transform((meeting) => meeting),
  }),
  z.object({ kind: z.literal("test") }),
]);

const waitingSince = instant.exactOptional();

/** What lies in the queue `messages`. */
export const mailMessage: z.ZodType<MailMessage> = z.discriminatedUnion("about", [
  z.object({ about: z.literal("news"), userId: z.string(), dueAt: instant }),
  z.object({
    about: z.literal("account"),
    id: z.string(),
    to: z.object({
      userId: z.string(),
      name: z.string(),
      email: z.string(),
      timeZone: z.string(),
      language: z.enum(languages),
    }),
    news: accountNews,
    waitingSince,
  }),
  z.object({
    about: z.literal("reminder"),
    meetingId: z.string(),
    userId: z.string(),
    start: instant,
    minutesBefore: z.int(),
    waitingSince,
  }),
]);
