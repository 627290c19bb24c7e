import { createHash } from "node:crypto";
import { sentFile } from "./file-answer.ts";
import { prefersTable } from "./media-type.ts";
import type { AnyOperation, Reply } from "./operation.ts";
import type { ApiEvent, ApiMiddleware } from "./request.ts";

/** Checks the answer against the schema of the operation, so that nothing leaves that the contract does not name, and writes it. */
export function writeAnswer({ answer, page }: AnyOperation): ApiMiddleware {
  return {
    after: (request) => {
      const reply = request.response as Reply<unknown> | null;
      const body = answer.schema?.parse(reply?.body);
      const isTable = answer.csv && prefersTable(request.event);
      const text = answer.schema && (isTable ? answer.csv!(body) : written(body, answer.contentType));
      const tag = answer.tagged && text !== undefined ? tagOf(text) : undefined;
      if (tag && isKnown(tag, request.event)) {
        const { "cache-control": cacheControl = "no-store" } = reply?.headers ?? {};
        const headers = {
          etag: tag,
          "cache-control": cacheControl,
          "x-request-id": request.event.requestContext.requestId,
        };
        request.response = { statusCode: 304, headers };
        return;
      }
      const file = reply?.file && sentFile(reply.file, request.event.headers["accept-encoding"]);
      request.response = {
        statusCode: reply?.status ?? answer.status,
        headers: {
          "cache-control": "no-store",
          "x-content-type-options": "nosniff",
          "x-request-id": request.event.requestContext.requestId,
          ...(answer.schema && { "content-type": answer.contentType ?? "application/json" }),
          ...varying(answer, reply),
          ...(isTable && { "content-type": "text/csv; charset=utf-8" }),
          ...versionTag(body),
          ...(tag && { etag: tag }),
          ...(reply?.isReplayed && { "idempotency-replayed": "true" }),
          ...page?.headers,
          ...reply?.headers,
          ...file?.headers,
        },
        ...(text !== undefined && { body: text }),
        ...(reply?.cookies && { cookies: reply.cookies }),
        ...file?.content,
      };
    },
  };
}

/** By which headers of the request it would have been another. A kept answer stays in the language in which it was given. */
function varying({ csv }: AnyOperation["answer"], reply: Reply<unknown> | null): Record<string, string> {
  const { language, isReplayed } = reply ?? {};
  const by = [csv && "accept", language && "accept-language"].filter(Boolean);
  return {
    ...(by.length > 0 && { vary: by.join(", ") }),
    ...(language && !isReplayed && { "content-language": language }),
  };
}

function written(body: unknown, contentType: string | undefined): string {
  return contentType ? String(body) : JSON.stringify(body);
}

/** The version of what is answered, which clients send back in `If-Match`. */
function versionTag(body: unknown): { etag?: string } {
  const version = (body as { version?: unknown } | undefined)?.version;
  return typeof version === "number" ? { etag: `"${version}"` } : {};
}

/** The same for the same text. */
function tagOf(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
}

/** Whether the client has it already. A proxy on the way may have marked the tag as a weak one. */
function isKnown(tag: string, { headers }: ApiEvent): boolean {
  const known = headers["if-none-match"]?.split(",").map((each) => each.trim().replace(/^W\//, "")) ?? [];
  return known.includes(tag) || known.includes("*");
}
