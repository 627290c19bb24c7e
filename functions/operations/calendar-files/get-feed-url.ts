import { feedAnswer } from "../../contract/calendar-files.ts";
import { defineOperation } from "../../http/operation.ts";
import { readFeedUrl } from "../../use-cases/calendar-files/feed-url.ts";

export const getFeedUrl = defineOperation({
  name: "get-feed-url",
  area: "calendar-files",
  method: "GET",
  path: "/v1/me/feed",
  summary: "Shows where calendar programs find your meetings",
  access: "signed-in",
  answer: { status: 200, schema: feedAnswer, description: "The address of your feed." },
  refusals: ["not_found"],
  needs: { table: ["GetItem"], links: true },
  handle: async ({ caller, askedAt }, services) => ({
    body: { url: await readFeedUrl(services, { userId: caller.userId, askedAt }) },
  }),
});
