import { timingSafeEqual } from "node:crypto";
import type { Site } from "../runtime/site.ts";
import type { ApiMiddleware } from "./request.ts";

/** In which our distribution shows its key. */
export const distributionKeyHeader = "x-distribution-key";

/** In which it names who asks it: an address without a port. */
export const viewerAddressHeader = "x-viewer-address";

/**
 * Behind our distribution, the gateway sees the distribution's address only: everybody would come from a few networks. The distribution
 * says from where it was asked. Anybody can say so who asks the gateway itself, so it counts only together with the distribution's key.
 */
export function seeViewer({ distributionKey }: Site): ApiMiddleware {
  return {
    before: ({ event: { headers, requestContext } }) => {
      const viewer = headers[viewerAddressHeader];
      if (viewer && distributionKey && isSame(headers[distributionKeyHeader], distributionKey)) {
        requestContext.http.sourceIp = viewer;
      }
    },
  };
}

function isSame(shown = "", key: string): boolean {
  const [one, other] = [shown, key].map((text) => Buffer.from(text));
  return one!.length === other!.length && timingSafeEqual(one!, other!);
}
