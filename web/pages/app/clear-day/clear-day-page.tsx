import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { Button } from "../../../parts/button.tsx";
import { useTitle } from "../../../parts/use-title.ts";
import { isOrganizer, useMe } from "../me.ts";
import { useGoTo } from "../shared/use-go-to.ts";
import { ClearDay } from "./clear-day.tsx";
import { say } from "./texts.ts";
import "./clear-day.css";

/** All meetings of a date go elsewhere: what would become of them is looked at before anything moves. */
export function ClearDayPage() {
  const { me } = useMe();
  const { query } = useLocation();
  const goTo = useGoTo();
  /** It stands in the address, and so outlives a reload. */
  const planId = query.plan;
  /** The one that was made here, with all that it was made of. */
  const [madeId, setMadeId] = useState<string>();
  const isKept = planId !== undefined && planId !== madeId;
  const kept = useAnswer("getPlan", isKept && isOrganizer(me) ? { params: { id: planId } } : undefined);
  useTitle(say.title);
  if (!isOrganizer(me)) {
    return (
      <div class="clear-day stack">
        <h1>{say.title}</h1>
        <p class="note">{say.forOrganizers}</p>
      </div>
    );
  }
  return (
    <div class="clear-day stack">
      <h1>{say.title}</h1>
      {isKept && kept.state === "failed" && (
        <ProblemNote error={kept.error}>
          <Button onClick={() => goTo("/app/clear-day", true)}>{say.newPlan}</Button>
        </ProblemNote>
      )}
      {isKept && kept.state === "waiting" && <Waiting while />}
      {(!isKept || (kept.state === "there" && kept.answer.id === planId)) && (
        <ClearDay
          key={isKept ? planId : "new"}
          planId={planId}
          first={isKept ? kept.answer : undefined}
          date={query.date}
          onMade={(id) => {
            setMadeId(id);
            goTo(`/app/clear-day?plan=${id}`, true);
          }}
          onStartOver={() => goTo("/app/clear-day", true)}
        />
      )}
    </div>
  );
}
