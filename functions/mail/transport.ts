import type { Clock } from "../runtime/clock.ts";
import type { MailSender } from "../runtime/mail-sender.ts";
import { composeMime, singleAddress } from "./compose-mime.ts";
import type { Mailer } from "./mailer.ts";

/** Where a mail comes from and goes to, whatever it says itself. */
export interface Envelope {
  from: string;
  to: string;
}

/** Takes a whole mail. Fails as a `Mailer` does. */
export interface MailTransport {
  send(envelope: Envelope, mime: Buffer): Promise<{ providerId: string }>;
}

/** Sends by a transport what it composes. */
export function mailerBy(transport: MailTransport, sender: MailSender, clock: Clock): Mailer {
  return {
    async send(mail) {
      const mime = await composeMime(mail, sender, clock.now());
      return transport.send({ from: sender.address, to: singleAddress(mail.to) }, mime);
    },
  };
}
