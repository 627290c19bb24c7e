import type { MessageKind } from "../../domain/messages/kinds.ts";
import type { AccountMessage, ReminderMessage } from "../../domain/messages/mail-message.ts";
import type { MessageFault } from "../../domain/messages/message-record.ts";
import type { Mail } from "../../mail/mailer.ts";
import { noteFailure } from "../../store/messages/failed-messages.ts";
import { leaveMail, type MailNote, settleMail, takeMail } from "../../store/messages/mails-once.ts";
import { write } from "../../store/table/transaction.ts";
import type { SendingServices } from "./mail-services.ts";
import { noteUndeliverable } from "./note-undeliverable.ts";
import { patienceMilliseconds, pauseAfterFailures, tryToSend } from "./try-to-send.ts";

/** Longer than a function has. */
const heldMilliseconds = 90_000;

interface MailOnce {
  mail: Mail;
  note: MailNote;
  userId: string;
  kind: MessageKind;
  meetingIds: string[];
  /** What had it sent: it is sent to the queue again where the provider cannot be reached. */
  message: AccountMessage | ReminderMessage;
}

/** Sends a mail once, whoever else tries, and notes what has become of it. */
export async function mailOnce(services: SendingServices, { message, ...about }: MailOnce): Promise<void> {
  const { table, clock, mailer } = services;
  const { mail, note } = about;
  const now = clock.now();
  const sendAgainAfter = (milliseconds: number, since = message.waitingSince) =>
    services.queues.send(
      "messages",
      [{ ...message, ...(since !== undefined && { waitingSince: since }) }],
      Math.ceil(milliseconds / 1000),
    );
  const taking = await takeMail(table, note, now, now + heldMilliseconds);
  if (taking === "settled") return;
  if (taking !== "taken") return sendAgainAfter(Math.max(0, taking.heldUntil - now));
  const sending = await tryToSend(mailer, mail);
  if (sending.status === "sent") return settleMail(table, note, { status: "sent" }, clock.now());
  if (sending.status === "failed") return giveUp(services, about, sending.fault);
  const waitingSince = message.waitingSince ?? now;
  if (waitingSince < now - patienceMilliseconds) return giveUp(services, about, sending.fault);
  // Nobody knows whether it was taken: whoever held it is waited for.
  const pause = sending.status === "unknown" ? heldMilliseconds : pauseAfterFailures(failuresSince(now - waitingSince));
  if (sending.status === "later") await leaveMail(table, note);
  await sendAgainAfter(pause, waitingSince);
}

/** As often as it has been tried by then, each pause being as long as all before it. */
function failuresSince(milliseconds: number): number {
  return Math.floor(Math.log2(1 + milliseconds / 15_000));
}

async function giveUp(
  services: Pick<SendingServices, "table" | "clock" | "queues">,
  { mail, note, userId, kind, meetingIds }: Omit<MailOnce, "message">,
  fault: MessageFault,
): Promise<void> {
  const { table, clock } = services;
  const { id } = mail;
  const at = clock.now();
  if (fault === "undeliverable-address") await noteUndeliverable(services, mail.to.address);
  await write(table, noteFailure({ id, userId, kinds: [kind], meetingIds, fault, at }));
  await settleMail(table, note, { status: "failed", fault }, at);
}
