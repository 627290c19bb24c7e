import type { Mailer } from "../../functions/mail/mailer.ts";
import { smtpServer } from "../../functions/mail/smtp-server.ts";
import { smtpTransport } from "../../functions/mail/smtp-transport.ts";
import { type MailTransport, mailerBy } from "../../functions/mail/transport.ts";
import type { Clock } from "../../functions/runtime/clock.ts";
import type { Environment } from "../../functions/runtime/environment.ts";
import { readMailSender } from "../../functions/runtime/mail-sender.ts";
import type { MailboxFile } from "./mailbox-file.ts";

/** Keeps mails as they go over the wire. Where `SMTP_URL` names a server, they go over it too, and are kept once they are taken. */
export function mailboxMailer(file: MailboxFile, environment: Environment, clock: Clock): Mailer {
  const onward = environment.SMTP_URL ? smtpTransport(smtpServer(environment)) : undefined;
  const transport: MailTransport = {
    async send(envelope, mime) {
      const taken = await onward?.send(envelope, mime);
      const id = file.keep({ at: clock.now(), to: envelope.to, mime });
      return taken ?? { providerId: `mailbox-${id}` };
    },
  };
  return mailerBy(transport, readMailSender(environment)!, clock);
}
