import { pageName, publishedPage, publishedPageView } from "../../contract/published-pages.ts";
import { defineOperation } from "../../http/operation.ts";
import { findPublishedPage } from "../../use-cases/pages/find-published-page.ts";
import { publicAnswerHeaders, publicPerNetwork, publicThrottle } from "./public-answer.ts";

export const getPublishedPage = defineOperation({
  name: "get-published-page",
  area: "pages",
  method: "GET",
  path: "/v1/public/{handle}",
  summary: "Shows an organizer's page",
  description: "What anybody can book with them. A name that they have given up leads here for 90 days.",
  access: "public",
  params: pageName,
  answer: { status: 200, tagged: true, schema: publishedPage, description: "The page." },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "Query"] },
  throttle: publicThrottle,
  perNetwork: publicPerNetwork,
  handle: async ({ params: { handle } }, services) => ({
    body: publishedPageView(await findPublishedPage(services, handle)),
    headers: publicAnswerHeaders,
  }),
});
