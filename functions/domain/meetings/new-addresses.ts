import { endOfDay } from "../people/hourly-limit.ts";
import { isKnownByAddressOnly } from "../people/known-by-address.ts";
import { readsAsLink } from "../people/linked-text.ts";
import type { Profile } from "../people/profile.ts";
import { type FieldError, invalidRequest, Refusal } from "../refusal.ts";
import type { EpochMillisecond } from "../time/instant.ts";
import type { Invitations } from "./invitations.ts";

/**
 * Whoever can invite by address could send anybody a mail with words of their own. So there is little that they can say in it, and few to
 * whom on a day.
 */

/** Somebody who would be invited, and what already waits for them from the inviter. */
interface Invited {
  profile: Profile;
  invitations?: Invitations | undefined;
}

/** What strangers read of a meeting before they have answered. Undefined is what nobody has just written. */
export interface WordsToStrangers {
  title?: string | undefined;
  /** What the organizer has called its type: strangers read it anyway. */
  typeName: string;
  /** Only where it was not the organizer who wrote it: their place may be a video call. */
  location?: string | undefined;
  /** Of whoever invites. */
  name?: string | undefined;
}

/** Throws `invalid_request` where people without a log-in would read what mail programs make links of. */
export function assertNoLinksForStrangers(people: readonly Pick<Profile, "account">[], words: WordsToStrangers): void {
  if (people.some(isKnownByAddressOnly)) assertNoLinks(words);
}

function assertNoLinks({ title = "", typeName, location, name }: WordsToStrangers): void {
  const errors: FieldError[] = [];
  if (readsAsLink(withoutTypeName(title, typeName))) {
    errors.push({ path: "title", message: (say) => say.inputs.noLinks });
  }
  if (location !== undefined && readsAsLink(location)) {
    errors.push({ path: "location", message: (say) => say.inputs.noLinksInLocation });
  }
  if (name !== undefined && readsAsLink(name)) {
    errors.push({ path: "attendeeEmails", message: (say) => say.inputs.nameReadsAsLink });
  }
  if (errors.length > 0) throw invalidRequest(...errors);
}

/** On a booking page, a title begins with the name of the type: `Node.js intro: Vera`. */
function withoutTypeName(title: string, typeName: string): string {
  const rest = title.startsWith(typeName) ? title.slice(typeName.length) : title;
  return /^[\s:]|^$/.test(rest) ? rest : title;
}

/** How many of these people have no log-in and were never invited by this person: the addresses that are new to them. */
export function countNewAddresses(invited: readonly Invited[]): number {
  return invited.filter(({ profile, invitations }) => isKnownByAddressOnly(profile) && invitations?.version === 0)
    .length;
}

/** Throws `too_many_requests` for somebody who would write to more new addresses on this day of UTC than they may. */
export function assertMayWriteTo(
  newAddresses: number,
  { written, limit }: { written: number; limit: number },
  now: EpochMillisecond,
): void {
  if (written + newAddresses <= limit) return;
  throw new Refusal("too_many_requests", (say) => say.problems.newAddressesADay(limit), {
    retryAfterSeconds: Math.ceil((endOfDay(now) - now) / 1000),
  });
}
