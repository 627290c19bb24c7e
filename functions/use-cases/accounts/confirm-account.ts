import { wrongCode } from "../../domain/accounts/challenge.ts";
import { rolesAmong } from "../../domain/people/role.ts";
import { newId } from "../../runtime/ids.ts";
import type { AllServices } from "../../services/services.ts";
import { findSignUp, removeSignUp } from "../../store/accounts/sign-ups.ts";
import { openingOf } from "./opening.ts";
import { ownerOfAddress } from "./owner-of-address.ts";
import { type NamedCode, type ProvingServices, proveCode } from "./prove-code.ts";

type ConfirmingServices = ProvingServices & Pick<AllServices, "clock">;

/**
 * Opens the account that somebody has signed up for, with the code that was sent to its address. A code confirms the sign-up that it was
 * asked for, and none that came after it. Throws as `proveCode` does.
 */
export function confirmAccount(services: ConfirmingServices, named: Omit<NamedCode, "purpose">): Promise<void> {
  const { table, clock } = services;
  return proveCode(services, { ...named, purpose: "confirm" }, async ({ email, signUpId }) => {
    const signUp = await findSignUp(table, email);
    const known = await ownerOfAddress(table, email);
    if (!signUp || signUp.id !== signUpId || known?.account === "log-in") throw wrongCode();
    // Whoever was invited since they signed up has another id, and the password is another log-in's.
    const hasPassword = !known || known.userId === signUp.userId;
    const { name, timeZone, language, role } = signUp;
    const userId = known?.userId ?? signUp.userId;
    const person = { userId, email, name, timeZone, language, roles: rolesAmong([role]) };
    return {
      value: undefined,
      actions: [
        removeSignUp(signUp),
        ...openingOf(known, { ...person, emailProved: true, hasPassword }, newId(), clock.now()),
      ],
    };
  });
}
