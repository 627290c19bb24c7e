import type { Refusal, RefusalCode } from "../domain/refusal.ts";
import type { Text, Texts } from "../domain/texts/texts.ts";
import { formatInterval } from "../domain/time/format.ts";

/** The HTTP status of every refusal. */
export const problemStatuses: Record<RefusalCode | "internal_error", number> = {
  invalid_request: 400,
  unauthenticated: 401,
  forbidden: 403,
  recent_proof_required: 403,
  not_found: 404,
  slot_taken: 409,
  schedule_conflict: 409,
  email_taken: 409,
  name_taken: 409,
  handle_taken: 409,
  invalid_state: 409,
  plan_stale: 409,
  last_admin: 409,
  version_mismatch: 412,
  payload_too_large: 413,
  in_the_past: 422,
  too_soon: 422,
  too_far_ahead: 422,
  invalid_duration: 422,
  focus_time: 422,
  outside_availability: 422,
  not_a_slot: 422,
  daily_limit_reached: 422,
  too_many_participants: 422,
  too_many_changes: 422,
  nothing_to_move: 422,
  too_late: 422,
  invitation_refused: 422,
  idempotency_key_reused: 422,
  assistant_unavailable: 422,
  too_many_requests: 429,
  unavailable: 503,
  mail_not_configured: 503,
  internal_error: 500,
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

export function problemOf(refusal: Refusal, requestId: string, say: Texts): Problem {
  const { errors, conflicts, alternatives } = refusal.extras;
  return {
    ...problem(refusal.code, refusal.detail, requestId, say),
    ...(errors && { errors: errors.map(({ path, message }) => ({ path, message: message(say) })) }),
    ...(conflicts && { conflicts: conflicts.map(formatInterval) }),
    ...(alternatives && { alternatives: alternatives.map(formatInterval) }),
  };
}

/** What a caller hears of an unexpected error: only that there was one, and the id under which it is logged. */
export function internalProblem(requestId: string, say: Texts): Problem {
  return problem("internal_error", ({ problems }) => problems.unexpected, requestId, say);
}

function problem(code: keyof typeof problemStatuses, detail: Text, requestId: string, say: Texts): Problem {
  return {
    type: `urn:meeting-scheduler:problem:${code}`,
    title: say.problems.titles[code],
    status: problemStatuses[code],
    detail: detail(say),
    code,
    requestId,
  };
}
