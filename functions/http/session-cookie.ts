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
export function sessionIn(event: ApiEvent): string | undefined {
  if (!isFromOwnPages(event)) return undefined;
  const cookie = event.cookies?.find((one) => one.startsWith(`${name}=`));
  return cookie?.slice(name.length + 1) || undefined;
}

/** As the browser says. Older ones name the site only. */
function isFromOwnPages({ headers, requestContext }: ApiEvent): boolean {
  const site = headers["sec-fetch-site"];
  if (site) return site === "same-origin";
  const { origin } = headers;
  return (
    origin !== undefined && URL.canParse(origin) && new URL(origin).host === (headers.host ?? requestContext.domainName)
  );
}
