import jsonBodyParser from "@middy/http-json-body-parser";
import { Refusal } from "../domain/refusal.ts";
import type { AnyOperation } from "./operation.ts";
import type { ApiMiddleware } from "./request.ts";

/** Parses the body of operations that have one. */
export function jsonBody(operation: AnyOperation): ApiMiddleware {
  const parser = jsonBodyParser();
  return {
    before: async (request) => {
      const { event } = request;
      event.rawBody = textOf(event.body, event.isBase64Encoded);
      if (!operation.body) {
        event.body = undefined;
        return;
      }
      // Saying nothing says as much as an empty object.
      if (event.rawBody === "") {
        event.body = {};
        return;
      }
      try {
        await parser.before?.(request as never);
      } catch {
        throw new Refusal("invalid_request", "The body must be JSON, sent with Content-Type: application/json.");
      }
    },
  };
}

function textOf(body: unknown, isBase64Encoded: boolean): string {
  const text = typeof body === "string" ? body : "";
  return isBase64Encoded ? Buffer.from(text, "base64").toString() : text;
}
