import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { useWholeList } from "../../../parts/asking/use-whole-list.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { useTitle } from "../../../parts/use-title.ts";
import { AvailabilityEditor } from "./availability-editor.tsx";
import { say } from "./texts.ts";
import "../shared/shared.css";
import "./availability.css";

/** When somebody can be met. */
export function AvailabilityPage() {
  const saved = useAnswer("getAvailability", {});
  const types = useWholeList("listMeetingTypes", {});
  const failed = [saved, types].find((each) => each.state === "failed");
  useTitle(say.title);

  function reload(): void {
    saved.reload();
    types.reload();
  }

  return (
    <div class="stack narrow availability">
      <header>
        <h1>{say.title}</h1>
        <p class="soft">{say.intro}</p>
      </header>
      <Waiting while={!failed && (saved.state === "waiting" || types.state === "waiting")} />
      <ProblemNote error={failed?.error} onAgain={reload} />
      {saved.answer && types.answer && (
        <AvailabilityEditor saved={saved.answer} types={types.answer} reload={saved.reload} />
      )}
    </div>
  );
}
