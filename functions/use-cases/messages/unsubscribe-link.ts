import { fieldsOf, tokenOf } from "../../domain/links/token.ts";
import type { AllServices } from "../../services/services.ts";

/** What one click ends: reminders, digests, or every mail to somebody who has never asked for any. */
export const subscriptions = ["reminder", "suggestion", "all"] as const;
export type Subscription = (typeof subscriptions)[number];

/** Whose mails end, and which. */
export interface Subscriber {
  userId: string;
  subscription: Subscription;
}

type LinkServices = Pick<AllServices, "links">;

/** Where mails of a kind can be ended with one click. It works for as long as the key does. */
export async function unsubscribeUrl(
  { links }: LinkServices,
  userId: string,
  subscription: "reminder" | "suggestion",
): Promise<string> {
  return urlOf(links, { userId, subscription });
}

/** Where people who were invited by address can end all mail from here. */
export async function noMoreMailUrl({ links }: LinkServices, userId: string): Promise<string> {
  return urlOf(links, { userId, subscription: "all" });
}

/** What the token of such a link says. Undefined for one that was not made here. */
export async function subscriberIn({ links }: LinkServices, token: string): Promise<Subscriber | undefined> {
  const [name, userId] = fieldsOf(await links.key(), "unsubscribe", token) ?? [];
  const subscription = subscriptions.find((each) => each === name);
  return subscription && userId ? { userId, subscription } : undefined;
}

async function urlOf(links: AllServices["links"], { userId, subscription }: Subscriber): Promise<string> {
  return `${links.siteUrl}/v1/unsubscribe/${tokenOf(await links.key(), "unsubscribe", [subscription, userId])}`;
}
