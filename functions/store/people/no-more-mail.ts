import { createHash } from "node:crypto";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import { type Action, put } from "../table/actions.ts";
import type { Key } from "../table/key.ts";

/**
 * Addresses of people who never asked for any mail and want no more of it. It outlives whatever else is known of them, so it holds a digest
 * of the address and not the address.
 */
export function noMoreMailKey(email: string): Key {
  const digest = createHash("sha256").update(email).digest("base64url");
  return { pk: `NO-MORE-MAIL#${digest}`, sk: "NO-MORE-MAIL" };
}

export function noteNoMoreMail(email: string, at: EpochMillisecond): Action {
  return put({ ...noMoreMailKey(email), at });
}
