import * as z from "zod";
import { linkThrottle, linkToken, lookingAtPage } from "../../contract/invitations.ts";
import { invitationPage } from "../../contract/pages/invitation-page.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { readSeenMeeting } from "../../store/meetings/ended-meetings.ts";
import { findFreeTimes } from "../../use-cases/invitations/free-times.ts";
import { pageOfLink, placesOf } from "./page-of-link.ts";

export const showInvitationPage = defineOperation({
  name: "show-invitation-page",
  area: "invitations",
  method: "GET",
  path: "/invitation/{token}",
  summary: "Shows the page to which the link in a mail leads",
  description: "The meeting, and forms for what the person may do whom the link names. It changes nothing.",
  access: "link",
  params: linkToken,
  query: lookingAtPage,
  page: pageOfLink,
  answer: { status: 200, schema: z.string(), contentType: "text/html", description: "The page." },
  needs: { table: ["GetItem", "BatchGetItem", "Query"] },
  throttle: linkThrottle,
  handle: async ({ caller, params, query: { day, done, timeZone = caller.profile.timeZone }, say }, services) => {
    const { table, clock } = services;
    const [meeting, free] = await Promise.all([
      readSeenMeeting(table, caller.meetingId, caller.userId),
      day === undefined ? undefined : findFreeTimes(services, caller, day, timeZone),
    ]);
    const body = invitationPage({
      ...{ meeting, caller, say, timeZone, done },
      now: clock.now(),
      free: free && day !== undefined ? { day, ...free } : undefined,
      problem: undefined,
      typed: {},
      ...placesOf(params),
      key: newId(),
    });
    return { body, language: say.language };
  },
});
