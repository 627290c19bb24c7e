import { createHash } from "node:crypto";
import * as z from "zod";
import { type FieldError, invalidRequest } from "../domain/refusal.ts";
import { asking, fieldErrorsOf } from "./field-errors.ts";
import type { AnyOperation, IdempotentRequest } from "./operation.ts";
import type { ApiEvent, ApiMiddleware } from "./request.ts";

const nothing = z.strictObject({});

/** More would help nobody. */
const maxErrors = 20;

/** Holds every part of the request against the operation's schemas. One answer names all that is wrong. */
export function validate(operation: AnyOperation): ApiMiddleware {
  const params = operation.params ?? nothing;
  const query = operation.query ?? nothing;
  return {
    before: ({ event }) => {
      const errors: FieldError[] = [];
      event.request = {
        params: parse(params, event.pathParameters ?? {}, errors),
        query: parse(query, event.queryStringParameters ?? {}, errors),
        body: operation.body && parse(operation.body, event.body, errors),
        caller: event.caller,
        ...(operation.idempotent && idempotencyOf(event, errors)),
        ...(operation.conditional && ifMatchOf(event)),
      };
      if (errors.length > 0) throw invalidRequest(...errors.slice(0, maxErrors));
    },
  };
}

function parse(schema: z.ZodType, input: unknown, errors: FieldError[]): unknown {
  const result = schema.safeParse(input, asking);
  if (result.success) return result.data;
  errors.push(...fieldErrorsOf(result.error.issues).take(maxErrors));
  return undefined;
}

function idempotencyOf(event: ApiEvent, errors: FieldError[]): { idempotency?: IdempotentRequest } {
  const key = event.headers["idempotency-key"];
  if (key === undefined) return {};
  if (!/^[\x20-\x7e]{1,255}$/.test(key)) {
    errors.push({ path: "Idempotency-Key", message: "Use 1 to 255 printable ASCII characters." });
  }
  const { method, path } = event.requestContext.http;
  const fingerprint = createHash("sha256").update(`${method} ${path}\n${event.rawBody}`).digest("base64url");
  return { idempotency: { key, fingerprint } };
}

/** A tag that is not a version of ours matches nothing. */
function ifMatchOf(event: ApiEvent): { ifMatch?: number } {
  const tag = event.headers["if-match"]?.trim();
  if (tag === undefined || tag === "*") return {};
  return { ifMatch: Number(/^"?(\d{1,9})"?$/.exec(tag)?.[1] ?? -1) };
}
