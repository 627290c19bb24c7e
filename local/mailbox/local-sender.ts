import { serverAt } from "../../functions/mail/smtp-server.ts";
import { CannotStart } from "../cannot-start.ts";

/** What mails come from that nobody receives. */
const inventedAddress = "meetings@example.com";

/** The variables of the environment that say whom mails come from. Throws `CannotStart` for some that cannot be meant. */
export function mailSenderVariables({ SMTP_URL, MAIL_SENDER_ADDRESS }: NodeJS.ProcessEnv): Record<string, string> {
  if (!SMTP_URL) return { MAIL_SENDER_ADDRESS: MAIL_SENDER_ADDRESS || inventedAddress };
  try {
    serverAt(SMTP_URL);
  } catch {
    throw new CannotStart("SMTP_URL must be a server such as smtps://user:password@smtp.example.com:465");
  }
  if (!MAIL_SENDER_ADDRESS) {
    throw new CannotStart("Mails that are sent need a sender: MAIL_SENDER_ADDRESS=meetings@example.com npm start");
  }
  return { MAIL_SENDER_ADDRESS };
}
