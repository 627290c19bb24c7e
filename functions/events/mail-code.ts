import { mailCode as mail } from "../use-cases/accounts/mail-code.ts";
import { cappedMailer } from "../use-cases/messages/daily-cap.ts";
import { codeMessage } from "./queue-messages/code-message.ts";
import { consumeQueue } from "./trigger/event-function.ts";

export const mailCode = consumeQueue({
  name: "mail-code",
  summary: "Mails a code to an address, if it is of any use there.",
  queue: "codes",
  message: codeMessage,
  needs: { table: ["GetItem", "UpdateItem"], mailer: true, mailsADay: true, mailSender: true, links: true },
  // Somebody waits for it: what fails comes again soon.
  timeoutSeconds: 15,
  handle: ({ challenge }, services) => mail({ ...services, mailer: cappedMailer(services, "codes") }, challenge),
});
