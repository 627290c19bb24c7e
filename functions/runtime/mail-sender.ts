import type { Environment } from "./environment.ts";

/** The address that mails come from, and what the deployment calls itself. */
export interface MailSender {
  name: string;
  address: string;
}

/** Undefined where there is none: then no mail is sent, and nobody can prove an address. */
export function readMailSender({
  MAIL_SENDER_NAME,
  MAIL_SENDER_ADDRESS,
}: Pick<Environment, "MAIL_SENDER_NAME" | "MAIL_SENDER_ADDRESS">): MailSender | undefined {
  return MAIL_SENDER_ADDRESS ? { name: MAIL_SENDER_NAME, address: MAIL_SENDER_ADDRESS } : undefined;
}
