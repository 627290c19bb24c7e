import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute, minutesPerDay } from "../time/instant.ts";
import { newProfile, type Profile } from "./profile.ts";

/** Who invites somebody says in which zone and language they live, until they say it themselves. */
export type Inviter = Pick<Profile, "userId" | "timeZone" | "language">;

/** Somebody of whom nothing is known but an address, and who invites them. They have no log-in, and are named after the address. */
export function personAtAddress(
  email: string,
  userId: string,
  { timeZone, language }: Inviter,
  changeId: string,
  now: EpochMillisecond,
): Profile {
  const name = nameFrom(email);
  return newProfile({ userId, email, name, timeZone, language, roles: ["attendee"], account: "none" }, changeId, now);
}

const longestName = 100;

/** What stands before the `@`, without dots: nothing that mail programs make a link of. */
export function nameFrom(email: string): string {
  const local = email.slice(0, email.lastIndexOf("@"));
  return local.replaceAll(".", " ").trim().slice(0, longestName) || email.slice(0, 1);
}

/** Whether there is nobody to be found: they have no log-in, and whoever shares a meeting with them sees them there. */
export function isKnownByAddressOnly({ account }: Pick<Profile, "account">): boolean {
  return account === "none";
}

/** How long somebody without a log-in is remembered after their last meeting. */
const daysRemembered = 30;

export function rememberedUntil(lastEnd: EpochMinute): EpochMillisecond {
  return (lastEnd + daysRemembered * minutesPerDay) * millisecondsPerMinute;
}

/** People without a log-in are remembered for meetings that end after this. */
export function rememberedSince(now: EpochMillisecond): EpochMinute {
  return Math.floor(now / millisecondsPerMinute) - daysRemembered * minutesPerDay;
}
