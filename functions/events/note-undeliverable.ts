import { noteUndeliverable as note } from "../use-cases/messages/note-undeliverable.ts";
import { mailFeedbackMessage } from "./queue-messages/mail-feedback-message.ts";
import { consumeQueue } from "./trigger/event-function.ts";

export const noteUndeliverable = consumeQueue({
  name: "note-undeliverable",
  summary:
    "Notes addresses from which mails come back for good, or that want none, and tells the hosts of coming meetings.",
  queue: "mail-events",
  message: mailFeedbackMessage,
  needs: { table: ["GetItem", "BatchGetItem", "Query", "UpdateItem"], queues: ["messages"] },
  handle: async (feedback, services) => {
    if (feedback.kind === "other") return;
    for (const address of feedback.addresses) await note(services, address);
  },
});
