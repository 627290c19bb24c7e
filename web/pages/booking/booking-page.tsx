import { useEffect, useState } from "preact/hooks";
import type { AnswerOf } from "../../client/operations.ts";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { useAnswer } from "../../parts/use-answer.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { ownZone } from "../../parts/zone-picker.tsx";
import { Booked } from "./booked.tsx";
import { ChooseTime } from "./choose-time.tsx";
import { Details } from "./details.tsx";
import { type Draft, dropDraft, keepDraft, openDraft } from "./draft.ts";
import { isMissing, NoSuchPage } from "./no-such-page.tsx";
import { Summary } from "./summary.tsx";
import { say } from "./texts.ts";

type Meeting = AnswerOf<"bookMeeting">;

/** One kind of meeting with one person: a time, who one is, a code, done. */
export function BookingPage({ handle, slug }: { handle: string; slug: string }) {
  const name = `${handle}/${slug}`;
  const [draft, setDraft] = useState<Draft>(() => openDraft(name));
  const [timeZone, setTimeZone] = useState(ownZone);
  const [from, setFrom] = useState<string>();
  const [booked, setBooked] = useState<Meeting>();
  const { durationMinutes } = draft;
  const { state, answer, reload, ...listed } = useAnswer("listPublishedSlots", {
    params: { handle, slug },
    query: { ...(durationMinutes && { durationMinutes }), ...(from && { from }) },
  });

  function change(changes: Partial<Draft>): void {
    const next = { ...draft, ...changes };
    setDraft(next);
    keepDraft(name, next);
  }

  useEffect(() => {
    if (answer) document.title = say.title(answer.meetingType.name, answer.organizer.name);
  }, [answer]);

  if (state === "failed" && isMissing(listed)) return <NoSuchPage />;
  if (!answer) {
    return (
      <main class="booking">
        <Waiting while={state === "waiting"} />
        {state === "failed" && <ProblemNote error={"error" in listed && listed.error} />}
      </main>
    );
  }
  const common = { answer, draft, change, timeZone };
  return (
    <main class="booking">
      <Waiting while={state === "waiting"} />
      <div class="card booking-card">
        <Summary {...common} setTimeZone={setTimeZone} isBooked={booked !== undefined} />
        {booked ? (
          <Booked
            meeting={booked}
            email={draft.email}
            again={() => {
              dropDraft(name);
              setDraft({ ...openDraft(name), name: draft.name, email: draft.email });
              setBooked(undefined);
              reload();
            }}
          />
        ) : draft.start ? (
          <Details {...common} onBooked={setBooked} onTaken={reload} />
        ) : (
          <ChooseTime {...common} onMonth={setFrom} />
        )}
      </div>
    </main>
  );
}
