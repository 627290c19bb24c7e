import { timingSafeEqual } from "node:crypto";
import type { Site } from "../runtime/site.ts";
import type { ApiMiddleware } from "./request.ts";

/** In which our distribution shows its key. */
export const distributionKeyHeader = "x-distribution-key";

/** In which CloudFront names who asks it. */
const viewerAddressHeader = "cloudfront-viewer-address";

/**
 * Behind our distribution, the gateway sees the distribution's address only: everybody would come from a few networks. The distribution
 * says from where it was asked. Anybody can say so who asks the gateway itself, so it counts only together with the distribution's key.
 */
export function seeViewer({ distributionKey }: Site): ApiMiddleware {
  return {
    before: ({ event: { headers, requestContext } }) => {
      const viewer = headers[viewerAddressHeader];
      if (viewer && distributionKey && isSame(headers[distributionKeyHeader], distributionKey)) {
        requestContext.http.sourceIp = withoutPort(viewer);
      }
    },
  };
}

function isSame(shown = "", key: string): boolean {
  const [one, other] = [shown, key].map((text) => Buffer.from(text));
  return one!.length === other!.length && timingSafeEqual(one!, other!);
}

/** `192.0.2.7:46532`, and without brackets `2001:db8::7:46532`. */
function withoutPort(address: string): string {
  return address.slice(0, address.lastIndexOf(":"));
}
