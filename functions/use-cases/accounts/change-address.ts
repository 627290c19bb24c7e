import { wrongCode } from "../../domain/accounts/challenge.ts";
import { recentProofRequired, type SignIn } from "../../domain/accounts/sign-in.ts";
import { movedProfile } from "../../domain/people/profile.ts";
import { newId } from "../../runtime/ids.ts";
import type { Table } from "../../runtime/table.ts";
import type { AllServices } from "../../services/services.ts";
import { findSettledChallenge } from "../../store/accounts/challenges.ts";
import { beganWithProof } from "../../store/accounts/sessions.ts";
import { discardSignUp } from "../../store/accounts/sign-ups.ts";
import { findOwnerOfAddress } from "../../store/people/addresses.ts";
import { findSettledProfile, moveProfile, readProfile } from "../../store/people/profiles.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { endSessions as endSessionsAtPool } from "../../user-pool/accounts.ts";
import { emailTaken } from "./email-taken.ts";
import { sessionsAndTokensEnded } from "./end-sessions.ts";
import { type NamedCode, type ProvingServices, proveCode } from "./prove-code.ts";

interface Mover {
  userId: string;
  signIn: SignIn | undefined;
}

/**
 * Moves somebody to the address that they prove by a code, and ends all their sessions and tokens: whoever has them may know the old
 * mailbox. Throws `email_taken` where the address is somebody's, also where it is known from invitations only; `recent_proof_required`
 * where the session has been ended since it asked for the code, or came of a personal token; and otherwise as `proveCode` does.
 */
export async function changeAddress(
  services: ProvingServices & Pick<AllServices, "userPool">,
  mover: Mover,
  named: Omit<NamedCode, "purpose">,
): Promise<void> {
  const { table, userPool } = services;
  try {
    await moveByCode(services, mover, named);
  } catch (error) {
    if (!(await hasMovedBy(table, mover.userId, named.challenge))) throw error;
  }
  // Where this is cut off, the same request does it: it finds that the address has been changed.
  await endSessionsAtPool(userPool, mover.userId);
}

function moveByCode(
  services: ProvingServices,
  { userId, signIn }: Mover,
  named: Omit<NamedCode, "purpose">,
): Promise<void> {
  const { table } = services;
  return proveCode(services, { ...named, purpose: "address" }, async ({ email, userId: asked }) => {
    if (asked !== userId) throw wrongCode();
    if (!signIn || !(await beganWithProof(table, userId, signIn))) throw recentProofRequired();
    const profile = await readProfile(table, userId);
    if ((await findOwnerOfAddress(table, email)) !== undefined) throw emailTaken();
    return {
      value: undefined,
      actions: [
        ...sessionsAndTokensEnded(services, userId, signIn),
        ...moveProfile(profile, movedProfile(profile, email, newId())),
        // A sign-up that nobody has confirmed is nobody's.
        discardSignUp(email),
      ],
    };
  });
}

/** Whether this person has used the challenge before, and been moved by it. */
async function hasMovedBy(table: Table, userId: string, challengeId: string): Promise<boolean> {
  const challenge = await withRetries(() => findSettledChallenge(table, challengeId));
  if (challenge?.userId !== userId || challenge.usedBy === undefined) return false;
  const profile = await withRetries(() => findSettledProfile(table, userId));
  return profile?.email === challenge.email;
}
