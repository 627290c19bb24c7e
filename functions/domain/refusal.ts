import type { Interval } from "./time/interval.ts";

/** The stable codes of everything that this service refuses. `http` gives each its status. */
export type RefusalCode =
  | "invalid_request"
  | "unauthenticated"
  | "forbidden"
  | "not_found"
  | "slot_taken"
  | "schedule_conflict"
  | "email_taken"
  | "name_taken"
  | "invalid_state"
  | "plan_stale"
  | "last_admin"
  | "payload_too_large"
  | "version_mismatch"
  | SlotRuleCode
  | "too_many_participants"
  | "too_many_changes"
  | "nothing_to_move"
  | "too_late"
  | "invitation_refused"
  | "idempotency_key_reused"
  | "too_many_requests"
  | "unavailable";

/** Rules of the organizer that a requested time can break, in the order in which they are named. */
export type SlotRuleCode =
  | "in_the_past"
  | "too_soon"
  | "too_far_ahead"
  | "invalid_duration"
  | "focus_time"
  | "outside_availability"
  | "not_a_slot"
  | "daily_limit_reached";

/** What is wrong with one field of a request. */
export interface FieldError {
  /** Where it is: `title`, or `weekly.0.start`. */
  path: string;
  message: string;
}

export interface RefusalExtras {
  errors?: FieldError[];
  /** Times that are in the way, but never whose they are or what they are for. */
  conflicts?: Interval[];
  /** The nearest times that can be booked instead. */
  alternatives?: Interval[];
  retryAfterSeconds?: number;
}

/** A request that was understood and is refused. Nothing was changed. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RefusalCode;
  readonly extras: RefusalExtras;

  constructor(code: RefusalCode, detail: string, extras: RefusalExtras = {}) {
    super(detail);
    this.code = code;
    this.extras = extras;
  }
}

export function notFound(what: string): Refusal {
  return new Refusal("not_found", `There is no ${what} with this id.`);
}

/** What is wrong with a request, field by field: some of it is found only once it is known what the request is about. */
export function invalidRequest(...errors: FieldError[]): Refusal {
  return new Refusal("invalid_request", errors.map(sentenceOf).join(" "), { errors });
}

/** Where a message does not name its field, the path stands in front. */
function sentenceOf({ path, message }: FieldError): string {
  const text = message.startsWith(`${path} `) ? message : `${path}: ${message}`;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Throws `version_mismatch` if the client named a version that is not the present one. */
export function assertVersion({ version }: { version: number }, wanted: number | undefined): void {
  if (wanted !== undefined && wanted !== version) {
    throw new Refusal("version_mismatch", `This is at version ${version} now. Read it again before you change it.`);
  }
}
