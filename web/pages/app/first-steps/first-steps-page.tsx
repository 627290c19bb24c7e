import { useEffect } from "preact/hooks";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { useTitle } from "../../../parts/use-title.ts";
import { noteShown } from "./shown.ts";
import { Steps } from "./steps.tsx";
import { say } from "./texts.ts";
import "../shared/shared.css";
import "./first-steps.css";

/** From nothing to a link that can be shared. */
export function FirstStepsPage() {
  const availability = useAnswer("getAvailability", {});
  useEffect(noteShown, []);
  useTitle(say.title);
  return (
    <div class="first-steps stack narrow">
      {availability.answer ? (
        <Steps availability={availability.answer} />
      ) : (
        <Waiting while={availability.state === "waiting"} />
      )}
      <ProblemNote error={availability.error} onAgain={availability.reload} />
    </div>
  );
}
