import type { NewsMessage } from "../../domain/messages/mail-message.ts";
import type { AllServices } from "../../services/services.ts";

/** A queue delays no message for longer: one that is for later is sent again by then. */
const maxDelaySeconds = 900;

/** Has these people's outboxes looked into when something there is due. */
export async function wakeForNews(
  { queues, clock }: Pick<AllServices, "queues" | "clock">,
  messages: readonly NewsMessage[],
): Promise<void> {
  const now = clock.now();
  const delayOf = ({ dueAt }: NewsMessage) => Math.min(maxDelaySeconds, Math.max(0, Math.ceil((dueAt - now) / 1000)));
  for (const [delay, together] of Map.groupBy(messages, delayOf)) await queues.send("messages", together, delay);
}
