import { fieldsOf, tokenOf } from "./token.ts";

/** What the address of somebody's feed says. */
export interface FeedLink {
  userId: string;
  /** Addresses of other generations are revoked. */
  generation: string;
}

export function feedToken(key: Uint8Array, { userId, generation }: FeedLink): string {
  return tokenOf(key, "feed", [userId, generation]);
}

/** Undefined for what we have not made. */
export function readFeedToken(key: Uint8Array, token: string): FeedLink | undefined {
  const fields = fieldsOf(key, "feed", token);
  if (fields?.length !== 2) return undefined;
  const [userId = "", generation = ""] = fields;
  return { userId, generation };
}
