import type { Site } from "../runtime/site.ts";
import type { ApiEvent } from "./request.ts";

/**
 * The refresh token of somebody who uses the pages, in a cookie that no script reads. Only requests of our own pages are taken at its
 * word: another site that makes a browser send something sends no cookie (`SameSite`), and would be seen by these headers as well.
 */
const name = "__Host-session";

/** As long as the user pool takes a refresh token. */
const maxAgeSeconds = 30 * 24 * 60 * 60;

const attributes = "Path=/; Secure; HttpOnly; SameSite=Strict";

export function sessionCookie(refreshToken: string): string {
  return `${name}=${refreshToken}; Max-Age=${maxAgeSeconds}; ${attributes}`;
}

/** Has the browser forget it. */
export const endedSessionCookie = `${name}=; Max-Age=0; ${attributes}`;

/** The refresh token in the cookie of a request of our own pages. */
export function sessionIn(event: ApiEvent, site: Site): string | undefined {
  if (!isFromOwnPages(event, site)) return undefined;
  const cookie = event.cookies?.find((one) => one.startsWith(`${name}=`));
  return cookie?.slice(name.length + 1) || undefined;
}

/**
 * As the browser says. Older ones name the origin only: that of the address which was asked, or the site's, where something stands before
 * the gateway and asks it by another name.
 */
function isFromOwnPages({ headers, requestContext }: ApiEvent, site: Site): boolean {
  const from = headers["sec-fetch-site"];
  if (from) return from === "same-origin";
  const { origin, host = requestContext.domainName } = headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  return new URL(origin).host === host || isOriginOf(site, origin);
}

function isOriginOf({ url }: Site, origin: string): boolean {
  return url !== "" && new URL(url).origin === new URL(origin).origin;
}
