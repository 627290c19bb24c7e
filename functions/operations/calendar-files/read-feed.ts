import * as z from "zod";
import { feedFile } from "../../contract/calendar-files.ts";
import { notFound } from "../../domain/refusal.ts";
import { defineOperation } from "../../http/operation.ts";
import { readFeed as read } from "../../use-cases/calendar-files/read-feed.ts";

const ending = ".ics";

export const readFeed = defineOperation({
  name: "read-feed",
  area: "calendar-files",
  method: "GET",
  path: "/v1/feeds/{file}",
  summary: "Shows somebody's meetings to their calendar program",
  description:
    "An iCalendar file (RFC 5545) with the meetings of the last 30 days and the next 370, in UTC and in the language of their profile. " +
    "Meetings that are off or that they have left are cancelled in it, those that they have not agreed to are tentative, and those that they have declined are " +
    "not there. Where there are too many to be read at once, those are missing that are furthest ahead.",
  access: "public",
  params: feedFile,
  answer: {
    status: 200,
    schema: z.string(),
    contentType: "text/calendar",
    tagged: true,
    description: "The feed.",
  },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "BatchGetItem", "Query"], links: true, mailSender: true },
  throttle: { ratePerSecond: 20, burst: 100 },
  handle: async ({ params: { file } }, services) => {
    if (!file.endsWith(ending)) throw notFound("feed");
    return {
      body: await read(services, file.slice(0, -ending.length)),
      // Programs ask often. They are never far behind, and what they keep is for nobody else.
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "cache-control": "private, max-age=300",
        "content-disposition": 'inline; filename="meetings.ics"',
      },
    };
  },
});
