import * as z from "zod";
import { testFaults } from "../../contract/messages.ts";
import { email } from "../../contract/text.ts";
import { messageTextsIn } from "../../domain/texts/messages.ts";
import { defineOperation } from "../../http/operation.ts";
import { sendTestMessage as send } from "../../use-cases/messages/send-test-message.ts";

export const sendTestMessage = defineOperation({
  name: "send-test-message",
  area: "messages",
  method: "POST",
  path: "/v1/admin/test-message",
  summary: "Sends a test mail, and says what is wrong with sending",
  description:
    "It is sent as all mails are, and counts as one of the day. That the provider has taken it does not mean that it arrives: look into " +
    "the mailbox, and among the spam.",
  access: ["admin"],
  body: z.strictObject({ to: email }),
  answer: {
    status: 200,
    schema: z.object({
      sent: z.boolean(),
      problem: z
        .object({ code: z.enum(testFaults), message: z.string().meta({ description: "In the reader's language." }) })
        .meta({ id: "TestMessageProblem" })
        .nullable(),
    }),
    description: "Whether the provider has taken it, and else why not.",
  },
  keyless: "changes nothing",
  // Mails to addresses that somebody types, one after the other.
  throttle: { ratePerSecond: 1, burst: 5 },
  needs: { table: ["UpdateItem"], mailer: true, mailsADay: true, mailSender: true },
  handle: async ({ body: { to }, say: { language } }, services) => {
    const code = await send(services, to, language);
    const problem = code ? { code, message: messageTextsIn(language).account.test.faults[code] } : null;
    return { body: { sent: !problem, problem }, language };
  },
});
