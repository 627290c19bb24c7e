import type { Profile } from "../people/profile.ts";
import type { EpochMillisecond } from "../time/instant.ts";

/** Somebody wants an account, and has not proved the address yet. Until they do, it takes the address from nobody. */
export interface SignUp extends Pick<Profile, "userId" | "email" | "name" | "timeZone" | "language"> {
  /** Tells it from an earlier one for the same address. */
  id: string;
  role: "attendee" | "organizer";
  madeAt: EpochMillisecond;
}

/** One that nobody confirms is forgotten. */
export const signUpMilliseconds = 7 * 24 * 60 * 60_000;
