import type { Reply } from "../../http/operation.ts";
import { sessionCookie } from "../../http/session-cookie.ts";
import type { Tokens } from "../../user-pool/sign-in.ts";

/** What somebody who has signed in is answered: the refresh token in the body, or in a cookie. */
export function signedIn(
  tokens: Tokens,
  session: "tokens" | "cookie",
): Reply<Omit<Tokens, "refreshToken"> & Partial<Tokens>> {
  if (session === "tokens") return { body: tokens };
  const { refreshToken, ...body } = tokens;
  return { body, cookies: [sessionCookie(refreshToken)] };
}
