import * as z from "zod";
import { linkThrottle, linkToken, lookingAtPage } from "../../contract/invitations.ts";
import { invitationPage } from "../../contract/pages/invitation-page.ts";
import { shellName } from "../../domain/pages/shell-name.ts";
import { defineOperation } from "../../http/operation.ts";
import { newId } from "../../runtime/ids.ts";
import { readSeenMeeting } from "../../store/meetings/ended-meetings.ts";
import { findFreeTimes } from "../../use-cases/invitations/free-times.ts";
import { pageOfLink, placesOf, shellOfLink } from "./page-of-link.ts";

export const showInvitationPage = defineOperation({
  name: "show-invitation-page",
  area: "invitations",
  method: "GET",
  path: "/invitation/{token}",
  summary: "Shows the page to which the link in a mail leads",
  description:
    "The meeting, and what the person may do whom the link names. It changes nothing. A browser gets a page that asks the API. With " +
    "`plain=1`, with another part of the query, and where no browser says that it is one, it is a page that needs no script.",
  access: "link",
  params: linkToken,
  query: lookingAtPage,
  page: pageOfLink,
  answer: { status: 200, schema: z.string(), contentType: "text/html", description: "The page." },
  needs: { table: ["GetItem", "BatchGetItem", "Query"], pages: true },
  throttle: linkThrottle,
  handle: async ({ caller, params, query, say, isVisit }, services) => {
    const { table, clock, pages } = services;
    const { day, done, timeZone = caller.profile.timeZone } = query;
    const isWanted = isVisit && Object.values(query).every((value) => value === undefined);
    const shell = isWanted && (await pages.read(shellName("invitation", say.language)));
    if (shell) return { body: shell.bytes.toString(), headers: shellOfLink(params), language: say.language };
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
