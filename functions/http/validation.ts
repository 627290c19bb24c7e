import { createHash } from "node:crypto";
import * as z from "zod";
import { networkOf } from "../domain/accounts/network.ts";
import { type FieldError, invalidRequest } from "../domain/refusal.ts";
import type { Site } from "../runtime/site.ts";
import { canonicalJson } from "./canonical-json.ts";
import { asking, fieldErrorsOf } from "./field-errors.ts";
import { acceptedLanguage, textsOf } from "./language.ts";
import { type AnyOperation, type IdempotentRequest, takesKey } from "./operation.ts";
import type { ApiEvent, ApiMiddleware } from "./request.ts";
import { sessionIn } from "./session-cookie.ts";

const nothing = z.strictObject({});

/** More would help nobody. */
const maxErrors = 20;

/** Holds every part of the request against the operation's schemas. One answer names all that is wrong. */
export function validate(operation: AnyOperation, site: Site): ApiMiddleware {
  const params = operation.params ?? nothing;
  const query = operation.query ?? nothing;
  return {
    before: ({ event }) => {
      const errors: FieldError[] = [];
      const key = takesKey(operation) ? keyIn(event, operation, errors) : undefined;
      event.request = {
        params: parse(params, event.pathParameters ?? {}, errors),
        query: parse(query, event.queryStringParameters ?? {}, errors),
        body: operation.body && parse(operation.body, event.body, errors),
        caller: event.caller,
        network: networkOf(event.requestContext.http.sourceIp),
        askedAt: addressOf(event),
        ...(event.headers["sec-fetch-dest"] === "document" && { isVisit: true }),
        session: sessionIn(event, site),
        say: textsOf(event),
        acceptedLanguage: acceptedLanguage(event),
        ...(operation.conditional && ifMatchOf(event)),
      };
      if (errors.length > 0) throw invalidRequest(...errors.slice(0, maxErrors));
      if (key !== undefined) event.request.idempotency = { key, fingerprint: fingerprintOf(event) };
    },
  };
}

/** The gateway says by which protocol it was asked, whatever the client has said. */
function addressOf({ headers, requestContext }: ApiEvent): string {
  return `${headers["x-forwarded-proto"] ?? "https"}://${requestContext.domainName}`;
}

function parse(schema: z.ZodType, input: unknown, errors: FieldError[]): unknown {
  const result = schema.safeParse(input, asking);
  if (result.success) return result.data;
  errors.push(...fieldErrorsOf(result.error.issues).take(maxErrors));
  return undefined;
}

function keyIn(event: ApiEvent, { form }: AnyOperation, errors: FieldError[]): string | undefined {
  const key = form ? (event.body as { key?: string }).key : event.headers["idempotency-key"];
  if (key !== undefined && !/^[\x20-\x7e]{1,255}$/.test(key)) {
    errors.push({ path: "Idempotency-Key", message: (say) => say.inputs.printableKey });
  }
  return key;
}

/** Of the value that was sent, not of its text: clients that send an object again need not keep its members in order. */
function fingerprintOf({ requestContext, body }: ApiEvent): IdempotentRequest["fingerprint"] {
  const { method, path } = requestContext.http;
  return createHash("sha256")
    .update(`${method} ${path}\n${canonicalJson(body)}`)
    .digest("base64url");
}

/** A tag that is not a version of ours matches nothing. */
function ifMatchOf(event: ApiEvent): { ifMatch?: number } {
  const tag = event.headers["if-match"]?.trim();
  if (tag === undefined || tag === "*") return {};
  return { ifMatch: Number(/^"?(\d{1,9})"?$/.exec(tag)?.[1] ?? -1) };
}
