import { createHash } from "node:crypto";
import { pageStyle } from "../../contract/pages/plain-page.ts";
import { problemPage } from "../../contract/pages/problem-page.ts";
import type { PageOfOperation } from "../../http/operation.ts";
import { contentSecurityPolicy, onlyByTls } from "../pages/page-headers.ts";

/** Where the page of a link is found, and its meeting as a file. */
export function placesOf({ token }: { token: string }): { address: string; calendarFile: string } {
  return { address: `/invitation/${token}`, calendarFile: `/v1/invitations/${token}/calendar.ics` };
}

/** Of the page that asks the API. It may run and ask what is ours, and is as secret. */
export function shellOfLink({ token }: { token: string }): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy,
    link: `</v1/invitations/${token}>; rel=preload; as=fetch; crossorigin=anonymous`,
    vary: "accept-language, sec-fetch-dest",
  };
}

const digestOfStyle = createHash("sha256").update(pageStyle).digest("base64");

/**
 * The address of the page is a secret, so nobody is told of it: it is not kept, not indexed, not sent along to where a link leads, and
 * stands in nobody's frame. The page may show its one style and send its own forms, and nothing else.
 */
export const pageOfLink: PageOfOperation = {
  headers: {
    ...onlyByTls,
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex",
    "x-content-type-options": "nosniff",
    "content-security-policy": [
      "default-src 'none'",
      `style-src 'sha256-${digestOfStyle}'`,
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
  },
  problem: problemPage,
};
