import * as z from "zod";
import { type SignUp, signUpMilliseconds } from "../../domain/accounts/sign-up.ts";
import { languages } from "../../domain/texts/language.ts";
import type { Table } from "../../runtime/table.ts";
import { type Action, type Condition, has, isAbsent, put, remove } from "../table/actions.ts";
import { codec } from "../table/codec.ts";
import { instant } from "../table/fields.ts";
import type { Key } from "../table/key.ts";
import { readItem } from "../table/read-item.ts";

/** There is one for an address: a later one takes its place. */
function signUpKey(email: string): Key {
  return { pk: `SIGN-UP#${email}`, sk: "SIGN-UP" };
}

const signUpFrom = codec<SignUp>(
  "sign-up",
  z.looseObject({
    id: z.string(),
    userId: z.string(),
    email: z.string(),
    name: z.string(),
    timeZone: z.string(),
    language: z.enum(languages).nullable(),
    role: z.enum(["attendee", "organizer"]),
    madeAt: instant,
  }),
  ["expiresAt"],
);

export async function findSignUp(table: Table, email: string): Promise<SignUp | undefined> {
  const item = await readItem(table, signUpKey(email));
  return item && signUpFrom(item);
}

/** On the condition that the sign-up before it, if any, is the one that was read. */
export function replaceSignUp(read: SignUp | undefined, signUp: SignUp): Action {
  const expiresAt = Math.ceil((signUp.madeAt + signUpMilliseconds) / 1000);
  return put({ ...signUpKey(signUp.email), ...signUp, expiresAt }, read ? isStill(read) : isAbsent);
}

/** On the condition that no later one has taken its place. */
export function removeSignUp(signUp: SignUp): Action {
  return remove(signUpKey(signUp.email), isStill(signUp));
}

/** Whatever is there. */
export function discardSignUp(email: string): Action {
  return remove(signUpKey(email));
}

function isStill({ id }: SignUp): Condition {
  return has("id", id);
}
