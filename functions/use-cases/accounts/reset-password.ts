import { wrongCode } from "../../domain/accounts/challenge.ts";
import { isReachable } from "../../domain/people/profile.ts";
import type { AllServices } from "../../services/services.ts";
import { noteThatHasPassword, proveEmail } from "../../store/people/profiles.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { setPassword } from "../../user-pool/accounts.ts";
import { endSessionsAndTokens } from "./end-sessions.ts";
import { ownerOfAddress } from "./owner-of-address.ts";
import { type NamedCode, type ProvingServices, proveCode } from "./prove-code.ts";

/**
 * Sets a new password with the code that was sent, and ends every session and personal token: whoever knew the old password is out. Where that is cut off,
 * another code does it. Throws as `proveCode` does.
 */
export async function resetPassword(
  services: ProvingServices & Pick<AllServices, "userPool">,
  named: Omit<NamedCode, "purpose">,
  password: string,
): Promise<void> {
  const { table, userPool } = services;
  const userId = await proveCode(services, { ...named, purpose: "reset" }, async ({ email }) => {
    const owner = await ownerOfAddress(table, email);
    if (owner?.account !== "log-in") throw wrongCode();
    return { value: owner.userId, actions: isReachable(owner) ? [] : [proveEmail(owner.userId)] };
  });
  await setPassword(userPool, { userId, password });
  await endSessionsAndTokens(services, userId);
  // Last, as until then the pool may know a password of somebody else.
  await withRetries(() => noteThatHasPassword(table, userId));
}
