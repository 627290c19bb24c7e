import {
  pageTypeName,
  publishedSlotListing,
  publishedSlots,
  publishedSlotsView,
} from "../../contract/published-pages.ts";
import { defineOperation } from "../../http/operation.ts";
import { listPublishedSlots as list } from "../../use-cases/pages/list-published-slots.ts";
import { publicAnswerHeaders, publicPerNetwork, publicThrottle } from "./public-answer.ts";

export const listPublishedSlots = defineOperation({
  name: "list-published-slots",
  area: "pages",
  method: "GET",
  path: "/v1/public/{handle}/{slug}/slots",
  summary: "Lists the times that anybody can book on an organizer's page",
  description:
    "All that a booking page shows at first, in one answer. Nobody's meetings are named, and whoever books must be free as well. " +
    "Default: the next 31 days, on the organizer's clock.",
  access: "public",
  params: pageTypeName,
  query: publishedSlotListing,
  answer: {
    status: 200,
    tagged: true,
    schema: publishedSlots,
    description: "The slots, ascending; `nextFrom` says where the list goes on.",
  },
  refusals: ["not_found", "invalid_duration"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"] },
  throttle: publicThrottle,
  perNetwork: publicPerNetwork,
  handle: async ({ params, query }, services) => ({
    body: publishedSlotsView(await list(services, params, query)),
    headers: publicAnswerHeaders,
  }),
});
