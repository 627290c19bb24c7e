import { composeAccountMail } from "../../domain/messages/compose-account-mail.ts";
import type { MessageFault } from "../../domain/messages/message-record.ts";
import type { Language } from "../../domain/texts/language.ts";
import { MailRefused, MailUnavailable } from "../../mail/mailer.ts";
import { newId } from "../../runtime/ids.ts";
import { logger } from "../../runtime/logger.ts";
import type { AllServices } from "../../services/services.ts";
import { cappedMailer } from "./daily-cap.ts";
import { letterheadOf } from "./meeting-mail.ts";

/** Why a test has not been sent. `no-answer`: it may have been. */
export type TestFault = MessageFault | "no-sender" | "no-answer";

type TestingServices = Pick<AllServices, "table" | "clock" | "mailer" | "mailsADay" | "mailSender">;

/** Sends a mail as all others are sent, the daily cap included. Undefined where it was taken. */
export async function sendTestMessage(
  services: TestingServices,
  address: string,
  language: Language,
): Promise<TestFault | undefined> {
  const { mailSender } = services;
  const mailer = cappedMailer(services, "messages");
  if (!mailer || !mailSender) return "no-sender";
  const text = composeAccountMail(
    { kind: "test" },
    { name: "", language, timeZone: "UTC" },
    { meetings: new Map(), app: "" },
    letterheadOf({ ...services, mailSender }),
  );
  try {
    await mailer.send({ id: `test-${newId()}`, to: { address }, ...text, calendarFiles: [] });
    return undefined;
  } catch (error) {
    logger.warn("a test mail was not sent", { error: error as Error });
    return error instanceof MailRefused || error instanceof MailUnavailable ? error.fault : "no-answer";
  }
}
