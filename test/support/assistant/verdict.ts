import { isDeepStrictEqual } from "node:util";
import { assistantRequest } from "../../../functions/contract/assistant.ts";
import { type Intent, isAboutNewMeeting } from "../../../functions/domain/assistant/intent.ts";

export type Verdict = "exact" | "asked back" | "wrong";

/** The expected intent, as the contract parses it. Throws for one that is none. */
export function expectedIntent(expected: object): Intent {
  const request = assistantRequest.parse({ intent: expected });
  if (!request.intent) throw new Error("This is no intent.");
  return request.intent;
}

/** Whether it would come back as a question, before anything is searched. */
function asksBack({ people = [], meetings, title, ...intent }: Intent): boolean {
  if (people.some((person) => "name" in person)) return true;
  return isAboutNewMeeting(intent) ? people.length === 0 : !meetings && people.length === 0 && title === undefined;
}

export function verdictOn(understood: Intent | undefined, expected: object): Verdict {
  const comparable = (intent: Intent) => ({ ...intent, action: isAboutNewMeeting(intent) ? "find" : intent.action });
  if (!understood) return "wrong";
  if (isDeepStrictEqual(comparable(understood), comparable(expectedIntent(expected)))) return "exact";
  return asksBack(understood) ? "asked back" : "wrong";
}
