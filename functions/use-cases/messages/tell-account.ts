import type { AccountMessage, AccountReader, QueuedAccountNews } from "../../domain/messages/mail-message.ts";
import { newId } from "../../runtime/ids.ts";
import type { AllServices } from "../../services/services.ts";

/**
 * Has somebody told of their account by mail, soon. `to` is where they are reached: it need not be what their profile says by then. What is
 * told twice by the same id is told once.
 */
export async function tellAccount(
  { queues }: Pick<AllServices, "queues">,
  { userId, name, email, timeZone, language }: AccountReader,
  news: QueuedAccountNews,
  id = newId(),
): Promise<void> {
  const message: AccountMessage = {
    about: "account",
    id,
    to: { userId, name, email, timeZone, language },
    news,
  };
  await queues.send("messages", [message]);
}
