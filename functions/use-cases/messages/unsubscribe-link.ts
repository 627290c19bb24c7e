import { createHmac, timingSafeEqual } from "node:crypto";
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
  const [name, userId = "", mac = "", ...more] = token.split(".");
  const subscription = subscriptions.find((each) => each === name);
  if (!subscription || more.length > 0) return undefined;
  const [named, made] = [Buffer.from(mac), Buffer.from(await macOf(links, { userId, subscription }))];
  return named.length === made.length && timingSafeEqual(named, made) ? { userId, subscription } : undefined;
}

async function urlOf(links: AllServices["links"], subscriber: Subscriber): Promise<string> {
  const { userId, subscription } = subscriber;
  return `${links.siteUrl}/v1/unsubscribe/${subscription}.${userId}.${await macOf(links, subscriber)}`;
}

/** Of these words and no others that are signed with the same key. */
async function macOf({ key }: AllServices["links"], { userId, subscription }: Subscriber): Promise<string> {
  const said = ["unsubscribe", subscription, userId].join("\n");
  return createHmac("sha256", await key())
    .update(said)
    .digest("base64url")
    .slice(0, macLength);
}

/** 132 bits. */
const macLength = 22;
