import * as z from "zod";
import { unsubscribedPage } from "../../contract/pages/unsubscribe-page.ts";
import { anyQuery, unsubscribeThrottle, unsubscribeToken } from "../../contract/unsubscribing.ts";
import { defineOperation } from "../../http/operation.ts";
import { unsubscribe as end, readSubscriber } from "../../use-cases/messages/unsubscribe.ts";
import { pageOfLink } from "../invitations/page-of-link.ts";

export const unsubscribe = defineOperation({
  name: "unsubscribe",
  area: "messages",
  method: "POST",
  path: "/v1/unsubscribe/{token}",
  summary: "Ends mails of a kind",
  description:
    "Reminders, mails about suggestions, or all mail to somebody who was invited by address. Mail programs do it with one click (RFC 8058): whatever body they send " +
    "is not looked at. Once more does nothing more.",
  access: "public",
  keyless: "comes to the same again",
  params: unsubscribeToken,
  query: anyQuery,
  page: pageOfLink,
  answer: { status: 200, schema: z.string(), contentType: "text/html", description: "A page that says so." },
  refusals: ["not_found", "unavailable"],
  needs: { table: ["GetItem", "PutItem", "UpdateItem"], links: true },
  throttle: unsubscribeThrottle,
  handle: async ({ params, say }, services) => {
    const subscriber = await readSubscriber(services, params.token);
    await end(services, subscriber);
    return { body: unsubscribedPage(subscriber.subscription, say.language), language: say.language };
  },
});
