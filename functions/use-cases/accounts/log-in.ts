import { newId } from "../../runtime/ids.ts";
import type { AllServices } from "../../services/services.ts";
import { findProfile } from "../../store/people/profiles.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { logIn as logInAtPool, type Tokens } from "../../user-pool/sign-in.ts";
import { makeFirstAdmin } from "../people/make-first-admin.ts";
import { idBehindAddress } from "./id-behind-address.ts";
import { rememberNetwork } from "./remember-network.ts";
import { throttleAttempts } from "./throttle-attempts.ts";

type LogInServices = Pick<AllServices, "table" | "userPool" | "clock" | "firstAdminEmail">;

/** Throws `unauthenticated`, and `too_many_requests`. Whoever is let in has signed in from this network. */
export async function logIn(
  services: LogInServices,
  { email, password }: { email: string; password: string },
  network: string,
): Promise<Tokens> {
  const userId = await idBehindAddress(services.table, email);
  const tokens = await throttleAttempts(services, { email, userId, network }, async () =>
    logInAtPool(services.userPool, { userId: await idWithPassword(services, userId), password }),
  );
  await rememberNetwork(services, userId, network);
  await makeFirstAdmin(services, { userId, email });
  return tokens;
}

/**
 * The same id where a password lets this person in, else one that nobody has. The pool may know a password of somebody who has signed up
 * with an address and not proved it: that opens nothing.
 */
async function idWithPassword({ table }: Pick<LogInServices, "table">, userId: string): Promise<string> {
  const profile = await withRetries(() => findProfile(table, userId));
  return profile?.account === "log-in" && profile.hasPassword ? userId : newId();
}
