import * as z from "zod";
import type { ZodOpenApiResponsesObject } from "zod-openapi";
import { interval } from "../../functions/contract/fields.ts";
import { type Problem, problemContentType, problemKinds } from "../../functions/contract/problems.ts";
import type { RefusalCode } from "../../functions/domain/refusal.ts";
import type { AnyOperation } from "../../functions/http/operation.ts";

type ProblemCode = keyof typeof problemKinds;

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().meta({ description: "Stable: what a client decides by." }),
    requestId: z.string().meta({ description: "Under which the request is logged." }),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
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
  .meta({ id: "GatewayMessage", description: "What the deployed gateway says by itself." });

/** Every answer of an operation that is no success, by status. */
export function refusalsOf(operation: AnyOperation): ZodOpenApiResponsesObject {
  const codes = codesOf(operation);
  const statuses = new Set([...codes.map(statusOf), ...gatewayStatusesOf(operation)]);
  return Object.fromEntries(
    [...statuses].sort().map((status) => [
      status,
      refusal(
        status,
        codes.filter((code) => statusOf(code) === status),
        gatewayStatusesOf(operation).includes(status),
      ),
    ]),
  );
}

/** What every operation of its kind can say, and what this one can besides. */
export function codesOf(operation: AnyOperation): ProblemCode[] {
  const { access, area, idempotent, conditional, refusals = [] } = operation;
  const ofItsKind: ProblemCode[] = [
    "invalid_request",
    ...whenTrue(access !== "public", "unauthenticated"),
    ...whenTrue(Array.isArray(access), "forbidden"),
    ...whenTrue(conditional, "version_mismatch"),
    ...whenTrue(idempotent, "idempotency_key_reused"),
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

/** The statuses with which the deployed gateway may answer in the operation's place. */
function gatewayStatusesOf({ access }: AnyOperation): number[] {
  return access === "public" ? [429, 500, 503] : [401, 403, 429, 500, 503];
}

/** Where the operation itself never answers with the status. */
const gatewayReasons: Record<number, string> = {
  403: "The token is not an access token.",
  503: "The operation took too long.",
};

function statusOf(code: ProblemCode): number {
  return problemKinds[code].status;
}

function refusal(status: number, codes: ProblemCode[], isTheGatewaysToo: boolean) {
  const titles = codes.map((code) => `\`${code}\`: ${problemKinds[code].title}.`);
  return {
    description: titles.join(" ") || gatewayReasons[status]!,
    headers: {
      ...(codes.length > 0 && { "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" } }),
      ...((status === 429 || status === 503) && { "Retry-After": { $ref: "#/components/headers/Retry-After" } }),
    },
    content: {
      ...(codes.length > 0 && { [problemContentType]: { schema: problemWith(codes) } }),
      ...(isTheGatewaysToo && { "application/json": { schema: gatewayMessageSchema } }),
    },
  };
}

function problemWith(codes: ProblemCode[]) {
  return { allOf: [{ $ref: "#/components/schemas/Problem" }, { properties: { code: { enum: codes } } }] };
}
