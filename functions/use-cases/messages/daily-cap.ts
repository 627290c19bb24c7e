import { type Mailer, MailRefused, MailUnavailable } from "../../mail/mailer.ts";
import { recordMailsUsedUp } from "../../mail/record-mails.ts";
import type { AllServices } from "../../services/services.ts";
import { countMail, uncountMail } from "../../store/messages/mail-counts.ts";

/** This part of a day's mails is kept for codes: without one, people cannot get in. */
const partForCodes = 1 / 5;

/**
 * Sends no more mails on a day of UTC than the deployment may, and says so to whoever has more: they are taken on the next day. A mail
 * that the provider has not taken does not count. Undefined where no mail can be sent.
 */
export function cappedMailer(
  { table, clock, mailer, mailsADay }: Pick<AllServices, "table" | "clock" | "mailer" | "mailsADay">,
  what: "codes" | "messages",
): Mailer | undefined {
  if (!mailer) return undefined;
  const max = what === "codes" ? mailsADay : mailsADay - Math.ceil(mailsADay * partForCodes);
  return {
    async send(mail) {
      const counted = await countMail(table, max, clock.now());
      if (!counted) {
        recordMailsUsedUp(what);
        throw new MailUnavailable("The mails of today are used up.", "daily-quota");
      }
      try {
        return await mailer.send(mail);
      } catch (error) {
        if (error instanceof MailUnavailable || error instanceof MailRefused) await uncountMail(table, counted);
        throw error;
      }
    },
  };
}
