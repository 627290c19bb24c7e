import { defaultLanguage } from "./texts/language.ts";
import { type Text, type Texts, textsIn } from "./texts/texts.ts";
import type { Interval } from "./time/interval.ts";

/** The stable codes of everything that this service refuses. `http` gives each its status. */
export type RefusalCode =
  | "invalid_request"
  | "unauthenticated"
  | "forbidden"
  | "recent_proof_required"
  | "not_found"
  | "slot_taken"
  | "schedule_conflict"
  | "email_taken"
  | "name_taken"
  | "handle_taken"
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
  | "assistant_unavailable"
  | "too_many_requests"
  | "unavailable"
  | "mail_not_configured";

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
  message: Text;
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
  readonly detail: Text;
  readonly extras: RefusalExtras;

  /** The detail is said in the language of whoever asked, and as the message of the error in ours. */
  constructor(code: RefusalCode, detail: Text, extras: RefusalExtras = {}) {
    super(detail(textsIn(defaultLanguage)));
    this.code = code;
    this.detail = detail;
    this.extras = extras;
  }
}

export function notFound(what: keyof Texts["problems"]["notFound"]): Refusal {
  return new Refusal("not_found", (say) => say.problems.notFound[what]);
}

/** What is wrong with a request, field by field: some of it is found only once it is known what the request is about. */
export function invalidRequest(...errors: FieldError[]): Refusal {
  return new Refusal("invalid_request", (say) => errors.map((error) => sentenceOf(error, say)).join(" "), { errors });
}

/** Where a message does not name its field, the path stands in front. */
function sentenceOf({ path, message }: FieldError, say: Texts): string {
  const sentence = message(say);
  const text = sentence.startsWith(`${path} `) ? sentence : say.fields.named(path, sentence);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Throws `version_mismatch` if the client named a version that is not the present one. */
export function assertVersion({ version }: { version: number }, wanted: number | undefined): void {
  if (wanted !== undefined && wanted !== version) {
    throw new Refusal("version_mismatch", (say) => say.problems.otherVersion(version));
  }
}
