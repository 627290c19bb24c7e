import type { AllServices } from "../../services/services.ts";
import { putDigest } from "../../store/messages/outbox.ts";
import { VersionConflict } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { wakeForNews } from "./wake-for-news.ts";

/** A look through somebody's meetings finds several at once. */
const gatheringMilliseconds = 10 * 60_000;

/** Has organizers told of what has come into their inboxes. One who is to be told already is told of all together. */
export async function noteSuggestions(
  services: Pick<AllServices, "table" | "queues" | "clock" | "mailSender">,
  organizerIds: readonly string[],
): Promise<void> {
  if (!services.mailSender) return;
  const dueAt = services.clock.now() + gatheringMilliseconds;
  for (const userId of new Set(organizerIds)) {
    const isNew = await withRetries(() => putsDigest(services.table, userId, dueAt));
    if (isNew) await wakeForNews(services, [{ about: "news", userId, dueAt }]);
  }
}

async function putsDigest(...[table, userId, dueAt]: Parameters<typeof putDigest>): Promise<boolean> {
  try {
    await putDigest(table, userId, dueAt);
    return true;
  } catch (error) {
    if (error instanceof VersionConflict) return false;
    throw error;
  }
}
