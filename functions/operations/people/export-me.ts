import * as z from "zod";
import { cursorOf, cursorTo } from "../../http/cursor.ts";
import { pageOf } from "../../http/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { accountView, itemView, ownDataView, ownDatum } from "../../http/own-data.ts";
import { findAccount } from "../../identity/user-pool.ts";
import { type IdentityServices, identityServices } from "../../platform/identity-services.ts";
import { readDataElsewhere, readOwnData } from "../../store/own-data.ts";
import { readProfile } from "../../store/profiles.ts";

export const exportMe = defineOperation({
  name: "export-me",
  area: "people",
  method: "GET",
  path: "/v1/me/export",
  summary: "Gives you everything that is kept about you",
  description:
    "Your account, profile, hours, types and calendar, meetings hosted and attended, what you have done to them and said of them, " +
    "and whatever else is kept. Much of it comes in several pages: go on with `nextCursor` until it is null. Of others you see " +
    "what you see of them anyway.",
  access: "signed-in",
  query: z.strictObject({ cursor: cursorOf(z.string().min(1).max(600)) }),
  answer: { status: 200, schema: pageOf(ownDatum), description: "A page of what is kept about you." },
  refusals: ["not_found"],
  grants: { table: ["GetItem", "BatchGetItem", "Query"], userPool: ["AdminGetUser"] },
  services: identityServices,
  handle: async ({ caller: { userId }, query: { cursor } }, { table, identity, clock }: IdentityServices) => {
    const now = clock.now();
    const profile = await readProfile(table, userId);
    const [account, elsewhere, own] = await Promise.all([
      cursor === undefined ? findAccount(identity, userId) : undefined,
      cursor === undefined ? readDataElsewhere(table, profile, now) : [],
      readOwnData(table, userId, cursor),
    ]);
    return {
      body: {
        items: [
          ...(account ? [accountView(account)] : []),
          ...elsewhere.map((item) => itemView(item, now)),
          ...ownDataView(own, now),
        ],
        nextCursor: own.next ? cursorTo(own.next) : null,
      },
    };
  },
});
