import * as z from "zod";
import { unsubscribePage } from "../../contract/pages/unsubscribe-page.ts";
import { anyQuery, unsubscribeThrottle, unsubscribeToken } from "../../contract/unsubscribing.ts";
import { defineOperation } from "../../http/operation.ts";
import { readSubscriber } from "../../use-cases/messages/unsubscribe.ts";
import { pageOfLink } from "../invitations/page-of-link.ts";

export const showUnsubscribing = defineOperation({
  name: "show-unsubscribing",
  area: "messages",
  method: "GET",
  path: "/v1/unsubscribe/{token}",
  summary: "Asks whether mails of a kind shall end",
  description: "A page with one button, to which the link at the end of a mail leads. It changes nothing.",
  access: "public",
  params: unsubscribeToken,
  query: anyQuery,
  page: pageOfLink,
  answer: { status: 200, schema: z.string(), contentType: "text/html", description: "The page." },
  refusals: ["not_found"],
  needs: { links: true },
  throttle: unsubscribeThrottle,
  handle: async ({ params, say }, services) => {
    const { subscription } = await readSubscriber(services, params.token);
    return { body: unsubscribePage(subscription, say.language), language: say.language };
  },
});
