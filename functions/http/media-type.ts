import type { Request } from "@middy/core";
import contentNegotiation from "@middy/http-content-negotiation";
import type { Context } from "aws-lambda";

const { before: negotiate } = contentNegotiation({
  parseCharsets: false,
  parseEncodings: false,
  parseLanguages: false,
  availableMediaTypes: ["application/json", "text/csv", "text/csv; charset=utf-8"],
  failOnMismatch: false,
});

/** What the caller prefers, as `Accept` says, where there is a choice: JSON unless they ask for a table. */
export async function mediaTypeFor(request: Request): Promise<string | undefined> {
  await negotiate?.(request as never);
  const { preferredMediaType } = request.context as Context & { preferredMediaType?: string };
  return preferredMediaType?.split(";")[0];
}
