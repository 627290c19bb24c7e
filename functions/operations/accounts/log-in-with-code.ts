import * as z from "zod";
import { challenge, code, sessionKind, signInThrottle, tokens } from "../../contract/accounts.ts";
import { zoneName } from "../../contract/fields.ts";
import { personName } from "../../contract/text.ts";
import { defineOperation } from "../../http/operation.ts";
import { logInWithCode as logInByCode } from "../../use-cases/accounts/log-in-with-code.ts";
import { signedIn } from "./signed-in.ts";

export const logInWithCode = defineOperation({
  name: "log-in-with-code",
  area: "accounts",
  method: "POST",
  path: "/v1/auth/log-in-with-code",
  summary: "Logs in with a code that was sent by e-mail",
  description:
    "An address without an account gets one: its owner becomes an attendee, and says their `name`. Where it is missing, the answer names " +
    "it, and the code stays good. Somebody who was invited by that address keeps all that is on their calendar. A sign-up with it that " +
    "nobody has confirmed is forgotten, with its password and its role. After thirty wrong codes for an address on a day, codes for it " +
    "are taken only from networks that its owner has signed in from.",
  access: "public",
  body: z.strictObject({
    challenge,
    code,
    name: personName.exactOptional(),
    timeZone: zoneName.exactOptional().meta({
      description: "Of somebody who has no account yet. Where it is missing: that of whoever invited them, else UTC.",
    }),
    session: sessionKind,
  }),
  answer: { status: 200, schema: tokens, description: "The tokens." },
  refusals: ["too_many_requests"],
  needs: {
    table: ["GetItem", "PutItem", "UpdateItem", "DeleteItem"],
    userPool: [
      "AdminCreateUser",
      "AdminGetUser",
      "AdminInitiateAuth",
      "AdminRespondToAuthChallenge",
      "AdminSetUserPassword",
    ],
    links: true,
    codeLimits: true,
    firstAdminEmail: true,
  },
  throttle: signInThrottle,
  handle: async ({ body: { name, timeZone, session, ...named }, network }, services) => {
    const newcomer = { ...(name !== undefined && { name }), ...(timeZone && { timeZone }) };
    return signedIn(await logInByCode(services, { ...named, network }, newcomer), session);
  },
});
