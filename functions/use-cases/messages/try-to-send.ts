import type { MessageFault } from "../../domain/messages/message-record.ts";
import { type Mail, type Mailer, MailRefused, MailUnavailable } from "../../mail/mailer.ts";
import { logger } from "../../runtime/logger.ts";

/** What has become of a mail. `later`: it was not taken, and may be. `unknown`: it may have been taken, or not. */
export type Sending = { status: "sent" } | { status: "later" | "unknown" | "failed"; fault: MessageFault };

/** These are the deployment's: every mail meets them, and somebody will mend them. */
const passingFaults: readonly MessageFault[] = ["unverified-sender", "refused-credentials", "daily-quota"];

/** Hands a mail on to the provider. */
export async function tryToSend(mailer: Mailer, mail: Mail): Promise<Sending> {
  try {
    await mailer.send(mail);
    return { status: "sent" };
  } catch (error) {
    if (error instanceof MailUnavailable) return { status: "later", fault: error.fault };
    if (error instanceof MailRefused) {
      const { fault } = error;
      logger.error("a mail was refused", { fault });
      return { status: passingFaults.includes(fault) ? "later" : "failed", fault };
    }
    logger.error("it is not known whether a mail was taken", { error: error as Error });
    return { status: "unknown", fault: "unreachable" };
  }
}

/** How long after a failure sending is tried again: longer each time, and a quarter of an hour at most. */
export function pauseAfterFailures(failures: number): number {
  return Math.min(15 * 60_000, 15_000 * 2 ** Math.min(failures, 10));
}

/** What could not be sent for so long is given up. */
export const patienceMilliseconds = 2 * 24 * 60 * 60_000;
