import { composeAccountMail } from "../../domain/messages/compose-account-mail.ts";
import type { AccountMessage } from "../../domain/messages/mail-message.ts";
import { logger } from "../../runtime/logger.ts";
import { unlistedMail } from "../../store/messages/mails-once.ts";
import { mailOnce } from "./mail-once.ts";
import { canSend, type MailServices } from "./mail-services.ts";
import { letterheadOf, mailboxOf, mailId } from "./meeting-mail.ts";

/** Tells somebody of their account, once. Where no mail can be sent, nobody is told. */
export async function sendAccountMail(services: MailServices, message: AccountMessage): Promise<void> {
  if (!canSend(services)) return logger.warn("nobody was told of their account, as no mail can be sent");
  const { to, news } = message;
  const id = mailId(["account", message.id]);
  const urls = { meetings: new Map(), app: `${services.links.siteUrl}/app` };
  await mailOnce(services, {
    mail: {
      id,
      to: mailboxOf(to),
      ...composeAccountMail(news, to, urls, letterheadOf(services)),
      calendarFiles: [],
    },
    note: unlistedMail(id, services.clock.now()),
    userId: to.userId,
    kind: news.kind,
    meetingIds: [],
    message,
  });
}
