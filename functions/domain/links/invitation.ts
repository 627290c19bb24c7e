import { createHash } from "node:crypto";
import type { Profile } from "../people/profile.ts";
import { isVisitor } from "../people/visitor.ts";
import { type EpochMillisecond, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { fieldsOf, tokenOf } from "./token.ts";

/** What a link to a meeting says: whose it is, and where it was sent. */
export interface InvitationLink {
  meetingId: string;
  userId: string;
  /** The address that it is mailed to. */
  email: string;
  /** Those of before are revoked. */
  generation: number;
}

/** What is read from one. Of the address it carries only a mark. */
export interface ReadInvitationLink extends Omit<InvitationLink, "email"> {
  addressMark: string;
}

export function invitationToken(key: Uint8Array, { meetingId, userId, email, generation }: InvitationLink): string {
  return tokenOf(key, "invitation", [meetingId, userId, String(generation), addressMark(email)]);
}

/** Undefined for what we have not made. */
export function readInvitationToken(key: Uint8Array, token: string): ReadInvitationLink | undefined {
  const fields = fieldsOf(key, "invitation", token);
  if (fields?.length !== 4) return undefined;
  const [meetingId = "", userId = "", generation, addressMark = ""] = fields;
  return { meetingId, userId, generation: Number(generation), addressMark };
}

/** Whether it went to the address that somebody has now: whoever has given an address up acts by it no longer. */
export function wasSentTo({ addressMark: mark }: ReadInvitationLink, email: string): boolean {
  return mark === addressMark(email);
}

/** How long after its end a meeting can still be looked at. */
const daysAfterEnd = 30;

/** Whether links to a meeting are over. They follow the meeting: where it is moved, so is their end. */
export function areLinksOver({ end }: Interval, now: EpochMillisecond): boolean {
  return now >= (end + daysAfterEnd * minutesPerDay) * millisecondsPerMinute;
}

/** Tells addresses of one person apart, and says none. */
function addressMark(email: string): string {
  return createHash("sha256").update(email).digest("base64url").slice(0, 8);
}

/** Whether somebody acts by the links in their mails: whoever cannot sign in, and visitors. Others get links into the app. */
export function actsByLinks(
  { account, email, roles }: Pick<Profile, "account" | "email" | "roles">,
  memberEmailDomains: readonly string[],
): boolean {
  return account === "none" || isVisitor({ email, roles }, memberEmailDomains);
}
