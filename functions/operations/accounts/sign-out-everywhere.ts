import { defineOperation } from "../../http/operation.ts";
import { endSessions } from "../../use-cases/accounts/end-sessions.ts";

export const signOutEverywhere = defineOperation({
  name: "sign-out-everywhere",
  area: "accounts",
  method: "POST",
  path: "/v1/me/sign-out-everywhere",
  summary: "Ends all your sessions",
  description:
    "No refresh token of yours is good from now on, the one of this session included. Access tokens that were given are valid until they " +
    "expire, within the hour, but prove no more who you are. Programs with a personal token go on: revoke the tokens that you want to end.",
  access: "signed-in",
  keyless: "comes to the same again",
  answer: { status: 204, description: "You are signed out everywhere." },
  needs: { table: ["PutItem"], userPool: ["AdminUserGlobalSignOut"] },
  handle: async ({ caller }, services) => {
    await endSessions(services, caller.userId);
    return {};
  },
});
