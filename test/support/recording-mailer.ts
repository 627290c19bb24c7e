import type { Mail, Mailer } from "../../functions/mail/mailer.ts";

export interface RecordingMailer extends Mailer {
  /** What was sent, oldest first. */
  sent: Mail[];
  /** What was sent to an address, oldest first. */
  to(address: string): Mail[];
}

/** Takes every mail, unless `fault` says which error it meets. */
export function recordingMailer(fault: (mail: Mail) => Error | undefined = () => undefined): RecordingMailer {
  const sent: Mail[] = [];
  return {
    sent,
    to: (address) => sent.filter((mail) => mail.to.address === address),
    async send(mail) {
      const error = fault(mail);
      if (error) throw error;
      sent.push(mail);
      return { providerId: `provider-${sent.length}` };
    },
  };
}
