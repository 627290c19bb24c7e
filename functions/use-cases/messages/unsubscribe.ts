import { changedProfile } from "../../domain/people/profile.ts";
import { notFound } from "../../domain/refusal.ts";
import { newId } from "../../runtime/ids.ts";
import type { AllServices } from "../../services/services.ts";
import { findProfile, replaceProfile } from "../../store/people/profiles.ts";
import { transact } from "../../store/table/transaction.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { stopMail } from "../people/stop-mail.ts";
import { type Subscriber, subscriberIn } from "./unsubscribe-link.ts";

/** Whose mails of which kind a link ends. Throws `not_found` for one that was not made here. */
export async function readSubscriber(services: Pick<AllServices, "links">, token: string): Promise<Subscriber> {
  const subscriber = await subscriberIn(services, token);
  if (!subscriber) throw notFound("link");
  return subscriber;
}

/** Ends them. Once more is no error, nor is somebody who is gone. */
export async function unsubscribe(
  services: Pick<AllServices, "table" | "clock">,
  { userId, subscription }: Subscriber,
): Promise<void> {
  if (subscription === "all") return stopMail(services, userId);
  await withRetries(async () => {
    const profile = await findProfile(services.table, userId);
    if (!profile || profile.notifications[subscription] === false) return;
    const changed = changedProfile(profile, { notifications: { [subscription]: false } }, newId());
    await transact(services.table, replaceProfile(profile, changed));
  });
}
