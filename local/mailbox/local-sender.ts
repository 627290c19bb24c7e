import { serverAt } from "../../functions/mail/smtp-server.ts";
import { CannotStart } from "../cannot-start.ts";

/** Of mails that nobody receives, there may be any number, and they come from nobody. */
const unlimited = String(Number.MAX_SAFE_INTEGER);
const inventedAddress = "meetings@example.com";

/** The variables of the environment that say whom mails come from. Throws `CannotStart` for some that cannot be meant. */
export function mailSenderVariables({ SMTP_URL, MAIL_SENDER_ADDRESS }: NodeJS.ProcessEnv): Record<string, string> {
  if (!SMTP_URL) return { MAIL_SENDER_ADDRESS: MAIL_SENDER_ADDRESS || inventedAddress, MAILS_A_DAY: unlimited };
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
