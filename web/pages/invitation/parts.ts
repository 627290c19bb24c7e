import type { AnswerOf } from "../../client/operations.ts";
import type { Done } from "./invitation-page.tsx";

type Invitation = AnswerOf<"getInvitation">;

/** What every part of the page is given. */
export interface PartProps {
  token: string;
  meeting: Invitation["meeting"];
  /** In whose name the link acts. */
  person: Invitation["person"];
  timeZone: string;
  onDone(what: Done): void;
  /** To what was shown before. */
  goBack(): void;
}

/** What the person has answered. Undefined for somebody who does not attend. */
export function responseOf({ meeting, person }: PartProps) {
  return meeting.attendees.find(({ userId }) => userId === person.userId)?.response;
}
