import * as z from "zod";
import type { MailFeedback } from "../../domain/messages/mail-feedback.ts";

/** SES repeats what other servers have answered: `Zoë <zoe@example.com>` as well as `zoe@example.com`. */
const recipients = z.array(
  z.object({
    emailAddress: z.string().transform((text) => (/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text).trim().toLowerCase()),
  }),
);

const bounced = z
  .object({ bounce: z.object({ bounceType: z.literal("Permanent"), bouncedRecipients: recipients }) })
  .transform(
    ({ bounce }): MailFeedback => ({
      kind: "bounced",
      addresses: bounce.bouncedRecipients.map(({ emailAddress }) => emailAddress),
    }),
  );

const complained = z.object({ complaint: z.object({ complainedRecipients: recipients }) }).transform(
  ({ complaint }): MailFeedback => ({
    kind: "complained",
    addresses: complaint.complainedRecipients.map(({ emailAddress }) => emailAddress),
  }),
);

const other = z
  .object({ mail: z.object({ messageId: z.string() }) })
  .transform((): MailFeedback => ({ kind: "other" }));

/** What lies in the queue `mail-events`: an event of SES, as EventBridge hands it on. */
export const mailFeedbackMessage: z.ZodType<MailFeedback> = z
  .object({ detail: z.union([bounced, complained, other]) })
  .transform(({ detail }) => detail);
