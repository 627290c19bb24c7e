import { useEffect, useState } from "preact/hooks";
import { isMissing, Refused } from "../../client/problem.ts";
import { ProblemNote } from "../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../parts/asking/use-answer.ts";
import { Waiting } from "../../parts/asking/waiting.tsx";
import { ChooseTime } from "../../parts/booking/choose-time.tsx";
import { rangeToAsk } from "../../parts/booking/range-to-ask.ts";
import { calendarDateIn } from "../../times/shown.ts";
import { ownZone } from "../../times/zones.ts";
import { dateOf, isOver, namesTime, slotFor } from "./address.ts";
import { Booked } from "./booked.tsx";
import { Details } from "./details.tsx";
import { keepDraft } from "./draft.ts";
import { NoSuchPage } from "./no-such-page.tsx";
import { NotFree } from "./not-free.tsx";
import { Summary } from "./summary.tsx";
import { say } from "./texts.ts";
import { useDraft } from "./use-draft.ts";
import { useFresh } from "./use-fresh.ts";
import { useStep } from "./use-step.ts";

/** One kind of meeting with one person: a time, who one is, a code, done. */
export function BookingPage({ handle: asked, slug }: { handle: string; slug: string }) {
  const [handle, setHandle] = useState(asked);
  const { draft, change, renew } = useDraft(`${handle}/${slug}`);
  const [timeZone, setTimeZone] = useState(ownZone);
  const [month, setMonth] = useState(() => (dateOf(draft.wanted, timeZone) ?? draft.date)?.slice(0, 7));
  const [hasPassed, setPassed] = useState(false);
  const { durationMinutes } = draft;
  const { state, answer, error, reload } = useAnswer("listPublishedSlots", {
    params: { handle, slug },
    query: { ...(durationMinutes && { durationMinutes }), ...rangeToAsk(month, timeZone) },
  });
  useFresh(reload, answer);
  const step = useStep(draft, change);

  useEffect(() => {
    if (!answer) return;
    document.title = say.title(answer.meetingType.name, answer.organizer.name);
    const { handle: present } = answer.organizer;
    if (present === handle) return;
    history.replaceState(history.state, "", `/${present}/${slug}${location.search}`);
    keepDraft(`${present}/${slug}`, draft);
    setHandle(present);
  }, [answer]);

  function tellThatItHasPassed(): void {
    setPassed(true);
    setMonth(undefined);
    change({ wanted: undefined, start: undefined, date: undefined, challenge: undefined });
  }

  // What the address wants is taken where it is free. Where it is not, it stays, and the page says so.
  const { wanted } = draft;
  useEffect(() => {
    if (!wanted || !answer || state !== "there") return;
    if (isOver(wanted, timeZone, Date.now())) return tellThatItHasPassed();
    const date = dateOf(wanted, timeZone);
    const { start } = namesTime(wanted) ? slotFor(wanted, answer.slots, timeZone) : {};
    if (start || !namesTime(wanted)) change({ start, date, wanted: undefined });
    else if (draft.date !== date) change({ date });
  }, [wanted, state, answer, timeZone]);

  useEffect(() => {
    if ((step !== "details" && step !== "code") || Date.parse(draft.start!) > Date.now()) return;
    tellThatItHasPassed();
    reload();
  }, [step, answer]);

  // The address can want a length that is not offered.
  const isWrongLength = durationMinutes && error instanceof Refused && error.code === "invalid_duration";
  useEffect(() => {
    if (isWrongLength) change({ durationMinutes: undefined });
  }, [isWrongLength]);

  if (isMissing(error)) return <NoSuchPage />;
  if (!answer) {
    return (
      <main class="booking">
        <Waiting while={state === "waiting"} />
        <ProblemNote error={error} onAgain={reload} />
      </main>
    );
  }
  const take = (start: string) => change({ start, date: calendarDateIn(start, timeZone), wanted: undefined });
  const shared = { answer, draft, change, timeZone };
  return (
    <main class="booking">
      <Waiting while={state === "waiting"} />
      <div class="card booking-card">
        <Summary {...shared} setTimeZone={setTimeZone} />
        {draft.booked ? (
          <Booked
            meeting={draft.booked}
            draft={draft}
            timeZone={timeZone}
            again={() => {
              renew();
              setMonth(undefined);
              reload();
            }}
          />
        ) : draft.start ? (
          <Details {...shared} onTaken={reload} />
        ) : (
          <ChooseTime
            free={answer}
            {...{ state, error, reload, timeZone, month }}
            other={answer.organizer}
            date={draft.date}
            setDate={(date) => change({ date, wanted: undefined })}
            setMonth={(shown) => {
              setMonth(shown);
              if (draft.wanted) change({ wanted: undefined });
            }}
            onTime={take}
            notFree={
              wanted && namesTime(wanted) && <NotFree {...{ wanted, timeZone }} slots={answer.slots} onTime={take} />
            }
          >
            {hasPassed && (
              <p class="note warning" role="status">
                {say.hasPassed}
              </p>
            )}
          </ChooseTime>
        )}
      </div>
    </main>
  );
}
