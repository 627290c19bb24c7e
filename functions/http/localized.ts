import contentNegotiation from "@middy/http-content-negotiation";
import type { Context } from "aws-lambda";
import type { AnyOperation } from "./operation.ts";
import type { ApiMiddleware } from "./request.ts";

export const defaultLanguage = "en";

/** Which language the caller would like sentences in, as `Accept-Language` says: a BCP 47 tag, for operations that honour it. */
export function localized(operation: AnyOperation): ApiMiddleware {
  if (!operation.localized) return { before: () => undefined };
  const { before: negotiate } = contentNegotiation({
    parseCharsets: false,
    parseEncodings: false,
    parseMediaTypes: false,
    failOnMismatch: false,
  });
  return {
    before: async (request) => {
      await negotiate?.(request as never);
      const { preferredLanguage } = request.context as Context & { preferredLanguage?: string };
      request.event.request.language = canonical(preferredLanguage) ?? defaultLanguage;
    },
  };
}

/** Nothing for `*` and whatever else is no language. */
function canonical(tag: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
