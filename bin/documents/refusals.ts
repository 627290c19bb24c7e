import { STATUS_CODES } from "node:http";
import * as z from "zod";
import type { ZodOpenApiResponseObject, ZodOpenApiResponsesObject } from "zod-openapi";
import { interval } from "../../functions/contract/fields.ts";
import {
  internalProblem,
  type Problem,
  problemContentType,
  problemOf,
  problemStatuses,
} from "../../functions/contract/problems.ts";
import { Refusal, type RefusalCode } from "../../functions/domain/refusal.ts";
import { textsIn } from "../../functions/domain/texts/texts.ts";
import { type AnyOperation, takesKey, wantsAccessToken } from "../../functions/http/operation.ts";

type ProblemCode = keyof typeof problemStatuses;

const english = textsIn("en");
const { titles } = english.problems;

const problemCodes = Object.keys(problemStatuses) as ProblemCode[];

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(problemCodes).meta({ id: "ProblemCode", description: "Stable: what a client decides by." }),
    requestId: z.string().meta({ description: "Under which the request is logged." }),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }).meta({ id: "FieldError" }))
      .exactOptional()
      .meta({ description: "What is wrong where in the request." }),
    conflicts: z
      .array(interval)
      .exactOptional()
      .meta({ description: "Times that are in the way; never whose or what." }),
    alternatives: z
      .array(interval)
      .exactOptional()
      .meta({ description: "The nearest times that can be booked instead." }),
  })
  .meta({ id: "Problem", description: "A refusal, after RFC 9457." }) satisfies z.ZodType<Problem>;

export const gatewayMessageSchema = z
  .object({ message: z.string() })
  .meta({ id: "GatewayMessage", description: "What the gateway says by itself." });

/** The statuses with which the deployed gateway may answer in an operation's place. */
const gatewayStatuses = [401, 403, 413, 429, 500, 503];

/** One response for each status of a refusal, which the operations share. */
export const refusalResponses: Record<string, ZodOpenApiResponseObject> = Object.fromEntries(
  [...new Set(problemCodes.map(statusOf))].map((status) => [nameOf(status), refusalResponse(status)]),
);

function refusalResponse(status: number): ZodOpenApiResponseObject {
  const codes = problemCodes.filter((code) => statusOf(code) === status);
  return {
    description: titlesOf(codes),
    headers: {
      "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
      "Content-Language": { $ref: "#/components/headers/Content-Language" },
      ...((status === 429 || status === 503) && { "Retry-After": { $ref: "#/components/headers/Retry-After" } }),
    },
    content: {
      [problemContentType]: { schema: problemSchema, example: problemExample(codes[0]!) },
      ...(gatewayStatuses.includes(status) && {
        "application/json": { schema: gatewayMessageSchema, example: { message: STATUS_CODES[status] } },
      }),
    },
  };
}

function problemExample(code: ProblemCode): Problem {
  const requestId = "a2f1c6f4-6a0e-4a52-9a43-52f1e2f5c3b7";
  if (code === "internal_error") return internalProblem(requestId, english);
  return problemOf(new Refusal(code, ({ problems }) => `${problems.titles[code]}.`), requestId, english);
}

/** Every answer of an operation that is no success, by status: the shared response, and what it means here. */
export function refusalsOf(operation: AnyOperation): ZodOpenApiResponsesObject {
  const codes = codesOf(operation);
  const statuses = new Set([...codes.map(statusOf), ...gatewayStatusesOf(operation)]);
  const refusalOf = operation.page ? refusalOnPage : refusal;
  return Object.fromEntries([...statuses].sort().map((status) => [status, refusalOf(status, codes)]));
}

/** What people read instead of a problem. */
function refusalOnPage(status: number, codesOfOperation: ProblemCode[]): ZodOpenApiResponseObject {
  const description = titlesOf(codesOfOperation.filter((code) => statusOf(code) === status));
  return {
    description: description || gatewayReasons[status] || "Said by the gateway.",
    content: {
      "text/html": { schema: z.string() },
      ...(gatewayStatuses.includes(status) && { "application/json": { schema: gatewayMessageSchema } }),
    },
  };
}

function refusal(status: number, codesOfOperation: ProblemCode[]) {
  const name = nameOf(status);
  const codes = codesOfOperation.filter((code) => statusOf(code) === status);
  const description = titlesOf(codes) || gatewayReasons[status];
  return {
    $ref: `#/components/responses/${name}`,
    ...(description !== refusalResponses[name]?.description && { description }),
  };
}

/** What every operation of its kind can say, and what this one can besides. */
export function codesOf(operation: AnyOperation): ProblemCode[] {
  const { access, area, body, conditional, recentProof, refusals = [] } = operation;
  const ofItsKind: ProblemCode[] = [
    "invalid_request",
    ...whenTrue(body !== undefined, "payload_too_large"),
    ...whenTrue(wantsAccessToken(operation), "unauthenticated"),
    ...whenTrue(access === "link", "not_found"),
    ...whenTrue(Array.isArray(access) || operation.visitors !== undefined, "forbidden"),
    ...whenTrue(recentProof, "recent_proof_required"),
    ...whenTrue(conditional, "version_mismatch"),
    ...whenTrue(takesKey(operation), "idempotency_key_reused"),
    "too_many_requests",
    // The database or the user pool is busy; the documents ask neither.
    ...whenTrue(area !== "documents", "unavailable"),
    "internal_error",
  ];
  return [...new Set<ProblemCode>([...refusals, ...ofItsKind])];
}

function whenTrue(condition: boolean | undefined, code: RefusalCode): RefusalCode[] {
  return condition ? [code] : [];
}

function gatewayStatusesOf(operation: AnyOperation): number[] {
  const { body } = operation;
  return gatewayStatuses.filter((status) => (status > 403 || wantsAccessToken(operation)) && (status !== 413 || body));
}

/** Where the operation itself never answers with the status. */
const gatewayReasons: Record<number, string> = {
  403: "The token is not an access token.",
  503: "The operation took too long.",
};

function statusOf(code: ProblemCode): number {
  return problemStatuses[code];
}

/** `TooManyRequests` of 429. */
function nameOf(status: number): string {
  return STATUS_CODES[status]!.replaceAll(" ", "");
}

function titlesOf(codes: readonly ProblemCode[]): string {
  return codes.map((code) => `\`${code}\`: ${titles[code]}.`).join(" ");
}
