import { Refusal } from "../domain/refusal.ts";
import type { Text } from "../domain/texts/texts.ts";
import type { AnyOperation } from "./operation.ts";
import type { ApiEvent, ApiMiddleware } from "./request.ts";

/** As it was sent, not as the gateway hands it on. Whatever a request may hold fits in, and is read in an instant. */
const maxBodyBytes = 256 * 1024;

/** Parses the body of operations that have one. What is too large is not looked at. */
export function parseBody(operation: AnyOperation): ApiMiddleware {
  return {
    before: ({ event }) => {
      assertNotTooLarge(event);
      const text = textOf(event.body, event.isBase64Encoded);
      const parse = operation.form ? parsedForm : parsed;
      event.body = operation.body && parse(text, event.headers["content-type"]);
    },
  };
}

function assertNotTooLarge({ body, isBase64Encoded }: ApiEvent): void {
  if (typeof body !== "string") return;
  if (Buffer.byteLength(body, isBase64Encoded ? "base64" : "utf8") <= maxBodyBytes) return;
  throw new Refusal("payload_too_large", (say) => say.problems.bodyTooLarge(maxBodyBytes / 1024));
}

function textOf(body: unknown, isBase64Encoded: boolean): string {
  const text = typeof body === "string" ? body : "";
  return isBase64Encoded ? Buffer.from(text, "base64").toString() : text;
}

/** `application/json`, or a format that is written in it: `application/merge-patch+json; charset=utf-8`. */
const jsonType = /^application\/(?:[a-z0-9.+-]+\+)?json\s*(?:;|$)/i;

/** Nothing sent says as much as an empty object. */
function parsed(text: string, contentType = ""): unknown {
  if (text === "") return {};
  if (!jsonType.test(contentType)) throw refusal((say) => say.problems.bodyIsNotJson);
  try {
    return JSON.parse(text);
  } catch {
    throw refusal((say) => say.problems.bodyIsBrokenJson);
  }
}

/** The fields of a form, as browsers send it. Lines end as they do everywhere else. */
function parsedForm(text: string, contentType = ""): unknown {
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(contentType)) {
    throw refusal((say) => say.problems.bodyIsNoForm);
  }
  const fields = [...new URLSearchParams(text)].map(([name, value]) => [name, value.replaceAll("\r\n", "\n")]);
  return Object.fromEntries(fields);
}

function refusal(detail: Text): Refusal {
  return new Refusal("invalid_request", detail);
}
