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
}
