import { feedAnswer } from "../../contract/calendar-files.ts";
import { defineOperation } from "../../http/operation.ts";
import { makeFeed as make } from "../../use-cases/calendar-files/feed-url.ts";

export const makeFeed = defineOperation({
  name: "make-feed",
  area: "calendar-files",
  method: "POST",
  path: "/v1/me/feed",
  summary: "Makes an address under which calendar programs find your meetings, or a new one",
  description:
    "Subscribe to it in your calendar program. An address that you had before leads nowhere from then on: make a new one if somebody " +
    "has come to know it who should not.",
  access: "signed-in",
  keyless: "answers a secret",
  answer: { status: 201, schema: feedAnswer, description: "The address of your feed." },
  needs: { table: ["PutItem"], links: true },
  handle: async ({ caller, askedAt }, services) => ({
    body: { url: await make(services, { userId: caller.userId, askedAt }) },
  }),
});
