import { composeMime } from "../../functions/mail/compose-mime.ts";
import type { Mailer } from "../../functions/mail/mailer.ts";
import type { Clock } from "../../functions/runtime/clock.ts";
import type { MailSender } from "../../functions/runtime/mail-sender.ts";
import type { MailboxFile } from "./mailbox-file.ts";

/** What mails here come from. Nobody receives them. */
export const localSender: MailSender = { name: "Meeting Scheduler", address: "meetings@example.com" };

/** Keeps mails as they would go over the wire, in place of sending them. */
export function mailboxMailer(file: MailboxFile, sender: MailSender, clock: Clock): Mailer {
  return {
    async send(mail) {
      const now = clock.now();
      const id = file.keep({ at: now, to: mail.to.address, mime: await composeMime(mail, sender, now) });
      return { providerId: `mailbox-${id}` };
    },
  };
}
