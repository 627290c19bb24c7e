import { Refusal } from "../../domain/refusal.ts";

export function emailTaken(): Refusal {
  return new Refusal("email_taken", (say) => say.problems.emailTaken);
}
