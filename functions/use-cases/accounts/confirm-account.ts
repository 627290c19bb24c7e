import type { AccountServices } from "../../services/services.ts";
import { markEmailProved } from "../../store/people/profiles.ts";
import { withRetries } from "../../store/table/with-retries.ts";
import { confirmSignUp } from "../../user-pool/accounts.ts";

/** With the code that was sent to the address, which is proved by it. Throws `invalid_request` for a wrong one. */
export async function confirmAccount(
  { table, userPool }: Pick<AccountServices, "table" | "userPool">,
  userId: string,
  code: string,
): Promise<void> {
  await confirmSignUp(userPool, userId, code);
  await withRetries(() => markEmailProved(table, userId));
}
