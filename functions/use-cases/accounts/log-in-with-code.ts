import { isReachable, type Profile } from "../../domain/people/profile.ts";
import { invalidRequest } from "../../domain/refusal.ts";
import { newId, newSecret } from "../../runtime/ids.ts";
import type { AllServices } from "../../services/services.ts";
import { putProof } from "../../store/accounts/sign-in-proofs.ts";
import { discardSignUp } from "../../store/accounts/sign-ups.ts";
import { proveEmail } from "../../store/people/profiles.ts";
import { setPassword } from "../../user-pool/accounts.ts";
import type { Tokens } from "../../user-pool/sign-in.ts";
import { makeFirstAdmin } from "../people/make-first-admin.ts";
import { openingOf } from "./opening.ts";
import { ownerOfAddress } from "./owner-of-address.ts";
import { type NamedCode, type ProvingServices, proveCode } from "./prove-code.ts";
import { rememberNetwork } from "./remember-network.ts";
import { signInWithProof } from "./sign-in-with-proof.ts";

type LogInServices = ProvingServices & Pick<AllServices, "userPool" | "firstAdminEmail">;

/** What whoever opens an account by this says. */
interface Newcomer {
  name?: string;
  timeZone?: string;
}

/**
 * Signs somebody in by a code that was sent to their address. Whoever has no account becomes an attendee, whatever somebody else has said
 * who signed up with that address and never proved it; somebody who was invited by it keeps their id and their calendar. Throws
 * `invalid_request` naming `name` where they have never said one, and otherwise as `proveCode` does.
 */
export async function logInWithCode(
  services: LogInServices,
  named: Omit<NamedCode, "purpose">,
  newcomer: Newcomer,
): Promise<Tokens> {
  const { table, clock, userPool } = services;
  const proof = newSecret();
  const { userId, email, isOpened } = await proveCode(
    services,
    { ...named, purpose: "sign-in" },
    async ({ email, language }) => {
      const now = clock.now();
      const known = await ownerOfAddress(table, email);
      if (known?.account === "log-in") {
        const actions = [putProof(proof, known.userId, now), ...(isReachable(known) ? [] : [proveEmail(known.userId)])];
        return { value: { userId: known.userId, email, isOpened: false }, actions };
      }
      const userId = known?.userId ?? newId();
      const person = { userId, email, language, roles: ["attendee" as const], ...saidBy(newcomer, known) };
      const opening = openingOf(known, { ...person, emailProved: true, hasPassword: false }, newId(), now);
      const actions = [putProof(proof, userId, now), ...opening, discardSignUp(email)];
      return { value: { userId, email, isOpened: true }, actions };
    },
  );
  // Somebody else may have signed up with the address before: nobody knows the password from now on.
  if (isOpened) await setPassword(userPool, { userId, password: newSecret() });
  const tokens = await signInWithProof(services, userId, proof);
  await rememberNetwork(services, userId, named.network);
  await makeFirstAdmin(services, { userId, email });
  return tokens;
}

/** Somebody who was invited by address is called after it, until they say their name. */
function saidBy({ name, timeZone }: Newcomer, known: Profile | undefined): Pick<Profile, "name" | "timeZone"> {
  if (!name) throw invalidRequest({ path: "name", message: (say) => say.inputs.nameForNewAccount });
  return { name, timeZone: timeZone ?? known?.timeZone ?? "UTC" };
}
