import { feedToken } from "../../domain/links/feed.ts";
import { notFound } from "../../domain/refusal.ts";
import { newId } from "../../runtime/ids.ts";
import type { AllServices } from "../../services/services.ts";
import { findFeed, saveFeed } from "../../store/calendar-files/feeds.ts";

type FeedServices = Pick<AllServices, "table" | "links">;

/** Where it was asked for, which is where it is found unless the deployment says another address. */
type AskedFor = { userId: string; askedAt: string };

/** Where somebody's feed is found. Throws `not_found` where they have none. */
export async function readFeedUrl({ table, links }: FeedServices, asked: AskedFor): Promise<string> {
  const feed = await findFeed(table, asked.userId);
  if (!feed) throw notFound("feed");
  return feedUrl(links, asked, feed.generation);
}

/** Gives somebody a feed under a new address. The one that they had before leads nowhere from now on. */
export async function makeFeed(
  { table, links, clock }: FeedServices & Pick<AllServices, "clock">,
  asked: AskedFor,
): Promise<string> {
  const generation = newId();
  await saveFeed(table, asked.userId, { generation, madeAt: clock.now() });
  return feedUrl(links, asked, generation);
}

async function feedUrl(
  links: AllServices["links"],
  { userId, askedAt }: AskedFor,
  generation: string,
): Promise<string> {
  return `${links.siteUrl || askedAt}/v1/feeds/${feedToken(await links.key(), { userId, generation })}.ics`;
}
