import * as z from "zod";
import { personalDatum, personalDatumView } from "../../contract/accounts.ts";
import { cursorInQuery, cursorOf, nextCursor } from "../../contract/cursor.ts";
import { pageOf } from "../../contract/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { exportPersonalData } from "../../use-cases/accounts/export-personal-data.ts";

/** Nothing but what sorts among the items of a person, and an id of a meeting. */
const cursor = cursorOf(
  "export",
  z.strictObject({
    item: z.string().regex(/^[\x21-\x7d][\x20-\x7e]{0,299}$/),
    meetingId: z.string().regex(/^[\w-]{0,64}$/),
    version: z.int().min(0),
  }),
);

export const exportMe = defineOperation({
  name: "export-me",
  area: "accounts",
  method: "GET",
  path: "/v1/me/export",
  summary: "Gives you everything that is kept about you",
  description:
    "Your account, profile, hours, types and calendar, the meetings you host and attend, what you have done to them and said of " +
    "them, and whatever else is kept. It may come in several pages: go on with `nextCursor` until it is null. About others it says " +
    "no more than you can see anyway.",
  access: "signed-in",
  query: z.strictObject({ cursor: cursorInQuery(cursor) }),
  answer: { status: 200, schema: pageOf(personalDatum), description: "A page of what is kept about you." },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"], userPool: ["AdminGetUser"] },
  costly: "exports",
  handle: async ({ caller, query, say }, services) => {
    const { data, names, next } = await exportPersonalData(services, caller.userId, query.cursor);
    const now = services.clock.now();
    return {
      body: {
        items: data.map((datum) => personalDatumView(datum, names, now, say)),
        nextCursor: nextCursor(cursor, next),
      },
      language: say.language,
    };
  },
});
