import { cappedMailer } from "../use-cases/messages/daily-cap.ts";
import { sendAccountMail } from "../use-cases/messages/send-account-mail.ts";
import { sendReminder } from "../use-cases/messages/send-reminder.ts";
import { tellPerson } from "../use-cases/messages/tell-person.ts";
import { mailMessage } from "./queue-messages/mail-message.ts";
import { consumeQueue } from "./trigger/event-function.ts";

export const sendMessages = consumeQueue({
  name: "send-messages",
  summary:
    "Tells people by mail: what has become of their meetings since they last heard of them, of their accounts, and that a meeting is about to begin.",
  queue: "messages",
  message: mailMessage,
  needs: {
    table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "DeleteItem"],
    queues: ["messages"],
    mailer: true,
    mailsADay: true,
    mailSender: true,
    links: true,
    messageDelay: true,
    memberEmailDomains: true,
  },
  handle: (message, opened) => {
    const services = { ...opened, mailer: cappedMailer(opened, "messages") };
    switch (message.about) {
      case "news":
        return tellPerson(services, message);
      case "account":
        return sendAccountMail(services, message);
      case "reminder":
        return sendReminder(services, message);
    }
  },
});
