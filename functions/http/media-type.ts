import type { Request } from "@middy/core";
import contentNegotiation from "@middy/http-content-negotiation";
import type { Context } from "aws-lambda";

const { before: negotiate } = contentNegotiation({
  parseCharsets: false,
  parseEncodings: false,
  parseLanguages: false,
  availableMediaTypes: ["application/json", "text/csv"],
  failOnMismatch: false,
});

/** What the caller prefers, as `Accept` says, where there is a choice: JSON unless they ask for a table. */
export async function mediaTypeFor(request: Request): Promise<string | undefined> {
  await negotiate?.(request as never);
  return (request.context as Context & { preferredMediaType?: string }).preferredMediaType;
}
