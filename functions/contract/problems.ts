import type { Refusal, RefusalCode } from "../domain/refusal.ts";
import { formatInterval } from "../domain/time/format.ts";

/** The HTTP status and the fixed title of every refusal. */
export const problemKinds: Record<RefusalCode | "internal_error", { status: number; title: string }> = {
  invalid_request: { status: 400, title: "The request is not valid" },
  unauthenticated: { status: 401, title: "Sign in first" },
  forbidden: { status: 403, title: "You may not do this" },
  not_found: { status: 404, title: "Not found" },
  slot_taken: { status: 409, title: "The organizer is busy at that time" },
  schedule_conflict: { status: 409, title: "Somebody is busy at that time" },
  email_taken: { status: 409, title: "This e-mail address already has an account" },
  name_taken: { status: 409, title: "There is one with this name already" },
  invalid_state: { status: 409, title: "Its present state does not allow this" },
  plan_stale: { status: 409, title: "The plan is out of date" },
  last_admin: { status: 409, title: "There must always be an admin" },
  version_mismatch: { status: 412, title: "It has been changed since you read it" },
  payload_too_large: { status: 413, title: "The body is too large" },
  in_the_past: { status: 422, title: "That time has passed" },
  too_soon: { status: 422, title: "The organizer wants more notice" },
  too_far_ahead: { status: 422, title: "The organizer's calendar is not open that far ahead" },
  invalid_duration: { status: 422, title: "The meeting type does not offer this length" },
  focus_time: { status: 422, title: "The organizer keeps that time for focused work" },
  outside_availability: { status: 422, title: "The organizer is not available at that time" },
  not_a_slot: { status: 422, title: "The organizer's slots start at other times" },
  daily_limit_reached: { status: 422, title: "The organizer's limit for that day is reached" },
  too_many_participants: { status: 422, title: "Too many people for one meeting" },
  too_many_changes: { status: 422, title: "Too many changes for one step" },
  nothing_to_move: { status: 422, title: "There is nothing to move" },
  too_late: { status: 422, title: "It is too late for this change" },
  invitation_refused: { status: 422, title: "This person cannot be invited now" },
  idempotency_key_reused: { status: 422, title: "This Idempotency-Key belongs to another request" },
  too_many_requests: { status: 429, title: "Too many requests" },
  unavailable: { status: 503, title: "The service is busy" },
  internal_error: { status: 500, title: "Something went wrong on our side" },
};

export const problemContentType = "application/problem+json";

/** RFC 9457, with the members that this API adds. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId: string;
  errors?: { path: string; message: string }[];
  conflicts?: { start: string; end: string }[];
  alternatives?: { start: string; end: string }[];
}

export function problemOf(refusal: Refusal, requestId: string): Problem {
  const { errors, conflicts, alternatives } = refusal.extras;
  return {
    ...problem(refusal.code, refusal.message, requestId),
    ...(errors && { errors }),
    ...(conflicts && { conflicts: conflicts.map(formatInterval) }),
    ...(alternatives && { alternatives: alternatives.map(formatInterval) }),
  };
}

/** What a caller hears of an unexpected error: only that there was one, and the id under which it is logged. */
export function internalProblem(requestId: string): Problem {
  return problem(
    "internal_error",
    "Something unexpected happened. It has been logged under the id of this request.",
    requestId,
  );
}

function problem(code: keyof typeof problemKinds, detail: string, requestId: string): Problem {
  const { status, title } = problemKinds[code];
  return { type: `urn:meeting-scheduler:problem:${code}`, title, status, detail, code, requestId };
}
