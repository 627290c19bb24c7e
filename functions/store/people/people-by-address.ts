import { isKnownByAddressOnly, personAtAddress } from "../../domain/people/known-by-address.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { notFound } from "../../domain/refusal.ts";
import type { EpochMinute } from "../../domain/time/instant.ts";
import { newId } from "../../runtime/ids.ts";
import type { Table } from "../../runtime/table.ts";
import { forgetAfter } from "../accounts/forgetting.ts";
import type { Action } from "../table/actions.ts";
import { batchRead } from "../table/batch-read.ts";
import type { ReadOptions } from "../table/read-budget.ts";
import { addressFrom, addressKey } from "./addresses.ts";
import { noMoreMailKey } from "./no-more-mail.ts";
import { newPersonWrites, profileFrom, profileKey, touchProfile } from "./profiles.ts";

/** People who were named by their addresses. */
export interface PeopleByAddress {
  /** Of those whose addresses lead to somebody. */
  userIds: readonly string[];
  /** Those whose addresses led to nobody, as they would be stored. */
  newcomers: readonly Profile[];
}

const nobodyByAddress: PeopleByAddress = { userIds: [], newcomers: [] };

/** In one batch read, where any are named. Whoever has wanted no more mail takes no invitations. Throws `not_found` where there is no such inviter. */
export async function readPeopleByAddress(
  table: Table,
  emails: readonly string[],
  { by, changeId, at }: { by: string; changeId: string; at: number },
  options?: ReadOptions,
): Promise<PeopleByAddress> {
  if (emails.length === 0) return nobodyByAddress;
  const keys = emails.flatMap((email) => [addressKey(email), noMoreMailKey(email)]);
  const found = await batchRead(table, [profileKey(by), ...keys], options);
  const inviter = found(profileKey(by));
  if (!inviter) throw notFound("person");
  const { free = [], taken = [] } = Object.groupBy(new Set(emails), (email) =>
    found(addressKey(email)) ? "taken" : "free",
  );
  return {
    userIds: [...new Set(taken.map((email) => addressFrom(found(addressKey(email))!).userId))],
    newcomers: free.map((email) => ({
      ...personAtAddress(email, newId(), profileFrom(inviter), changeId, at),
      invitations: found(noMoreMailKey(email)) ? "nobody" : "everyone",
    })),
  };
}

/**
 * What inviting these people to a meeting writes of those who have no log-in. Newcomers become people, on the condition that nobody has
 * come first to their address. The others must be those who were read, and nobody forgets them as they were: they have another meeting.
 */
export function strangersWrites(
  invited: readonly { profile: Profile }[],
  newcomers: readonly Profile[],
  meeting: { end: EpochMinute },
): Action[] {
  const strangers = invited.map(({ profile }) => profile).filter(isKnownByAddressOnly);
  return strangers.flatMap((stranger) =>
    newcomers.includes(stranger)
      ? [...newPersonWrites(stranger), forgetAfter(stranger.userId, meeting.end)]
      : touchProfile(stranger),
  );
}
