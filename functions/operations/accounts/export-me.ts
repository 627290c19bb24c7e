import * as z from "zod";
import { cursorOf, cursorTo } from "../../contract/cursor.ts";
import { pageOf } from "../../contract/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { readDataElsewhere, readPersonalData } from "../../store/accounts/personal-data.ts";
import { readProfile } from "../../store/people/profiles.ts";
import { findAccount } from "../../user-pool/user-pool.ts";
import { accountView, itemView, personalDataView, personalDatum } from "./personal-data-views.ts";

export const exportMe = defineOperation({
  name: "export-me",
  area: "accounts",
  method: "GET",
  path: "/v1/me/export",
  summary: "Gives you everything that is kept about you",
  description:
    "Your account, profile, hours, types and calendar, meetings hosted and attended, what you have done to them and said of them, " +
    "and whatever else is kept. Much of it comes in several pages: go on with `nextCursor` until it is null. Of others you see " +
    "what you see of them anyway.",
  access: "signed-in",
  query: z.strictObject({ cursor: cursorOf(z.string().min(1).max(600)) }),
  answer: { status: 200, schema: pageOf(personalDatum), description: "A page of what is kept about you." },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"], userPool: ["AdminGetUser"] },
  handle: async ({ caller: { userId }, query: { cursor } }, { table, userPool, clock }) => {
    const now = clock.now();
    const profile = await readProfile(table, userId);
    const [account, elsewhere, own] = await Promise.all([
      cursor === undefined ? findAccount(userPool, userId) : undefined,
      cursor === undefined ? readDataElsewhere(table, profile, now) : [],
      readPersonalData(table, userId, cursor),
    ]);
    return {
      body: {
        items: [
          ...(account ? [accountView(account)] : []),
          ...elsewhere.map((item) => itemView(item, now)),
          ...personalDataView(own, now),
        ],
        nextCursor: own.next ? cursorTo(own.next) : null,
      },
    };
  },
});
