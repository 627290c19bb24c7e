import { Refusal } from "../refusal.ts";
import type { EpochMillisecond } from "../time/instant.ts";

/** How somebody came by an access token. A session's tokens all say the same, however often it has been refreshed. */
export interface SignIn {
  /** When they gave a password, a code or a personal token: to the second, in real time, by which tokens go everywhere. */
  at: EpochMillisecond;
  session: string;
}

/** For so long a password or a code proves who somebody is. */
const proofMilliseconds = 10 * 60_000;

/** The clocks of whoever signs tokens and whoever reads them may differ by so much. */
const maxSkewMilliseconds = 60_000;

export function isRecent({ at }: SignIn, now: EpochMillisecond): boolean {
  return at >= now - proofMilliseconds && at <= now + maxSkewMilliseconds;
}

export function recentProofRequired(): Refusal {
  return new Refusal("recent_proof_required", (say) => say.problems.recentProofMissing);
}
