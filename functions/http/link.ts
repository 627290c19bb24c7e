import type { LinkCaller } from "../domain/links/link-caller.ts";
import type { AnyOperation } from "./operation.ts";
import type { ApiMiddleware } from "./request.ts";

/** Says whom the link from a mail names. Throws `not_found` for anything but a good one. */
export type OpenLink = (token: string) => Promise<LinkCaller>;

/** Tells who is asking by a link: what follows sees them as it sees somebody who has signed in. Nothing of the link is logged. */
export function followLink({ name, access }: AnyOperation, openLink?: OpenLink): ApiMiddleware {
  const isByLink = access === "link";
  if (isByLink && !openLink) throw new Error(`${name} is asked by links, and is not told how to open them.`);
  return {
    before: async ({ event }) => {
      if (!isByLink || !openLink) return;
      const caller = await openLink(event.pathParameters?.token ?? "");
      event.profileLanguage = caller.profile.language;
      event.caller = caller;
    },
  };
}
