import type { CodePurpose } from "../messages/message.ts";
import { invalidRequest, Refusal } from "../refusal.ts";
import type { Language } from "../texts/language.ts";
import { type EpochMillisecond, millisecondsPerMinute } from "../time/instant.ts";

/** What somebody was asked: to name the code that was sent to an address. A later one takes nothing from it. */
export interface Challenge {
  id: string;
  email: string;
  purpose: CodePurpose;
  /** Whose account it is about, where whoever asked was signed in. */
  userId?: string;
  /** The sign-up that it confirms: as it stood when the code was asked for. */
  signUpId?: string;
  /** What whoever asked wants to be written in, as far as they have said. */
  language: Language | null;
  madeAt: EpochMillisecond;
  /** How often a code was named. */
  tries: number;
  /** Which attempt has used it. There is one at most. */
  usedBy?: string;
}

export const codeMinutes = 10;
export const codeMilliseconds = codeMinutes * millisecondsPerMinute;

/** How many codes may be named for one challenge. */
export const maxTries = 5;

export function isExpired({ madeAt }: Pick<Challenge, "madeAt">, now: EpochMillisecond): boolean {
  return now - madeAt >= codeMilliseconds;
}

/** The same for a code that is wrong, old or used, and for a challenge that nobody was asked. */
export function wrongCode(): Refusal {
  return invalidRequest({ path: "code", message: (say) => say.inputs.wrongCode });
}

/** For whoever asks for codes, or names wrong ones, as often as anybody may. */
export function tooManyCodes(now: EpochMillisecond, end: EpochMillisecond): Refusal {
  return new Refusal("too_many_requests", (say) => say.problems.tooManyCodes, {
    retryAfterSeconds: Math.ceil((end - now) / 1000),
  });
}

/** Nobody can prove an address where no mail is sent. */
export function mailNotConfigured(): Refusal {
  return new Refusal("mail_not_configured", (say) => say.problems.mailNotConfigured);
}
