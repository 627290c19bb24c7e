import { refreshInbox as refresh } from "../use-cases/suggestions/refresh-inbox.ts";
import { organizerMessage } from "./queue-messages/organizer-message.ts";
import { consumeQueue } from "./trigger/event-function.ts";

export const refreshInbox = consumeQueue({
  name: "refresh-inbox",
  summary:
    "Looks through one organizer's coming meetings and makes the inbox agree with what it finds: opens suggestions for meetings " +
    "that no longer fit, finds other times where some have been taken, and withdraws what is no longer needed.",
  queue: "organizers",
  message: organizerMessage,
  isRenewedBySchedule: true,
  needs: { table: ["BatchGetItem", "Query", "PutItem", "UpdateItem"], model: true, holidays: true },
  timeoutSeconds: 180,
  handle: ({ organizerId }, services) => refresh(services, organizerId),
});
