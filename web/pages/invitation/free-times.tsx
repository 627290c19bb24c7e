import { useEffect, useMemo, useState } from "preact/hooks";
import { announce } from "../../parts/announce.ts";
import { Month } from "../../parts/month.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { Slots } from "../../parts/slots.tsx";
import { StepHeading } from "../../parts/step-heading.tsx";
import { useAnswer } from "../../parts/use-answer.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { rangeOf } from "../../times/month-range.ts";
import { calendarDateIn, dateIn, preferredHours } from "../../times/shown.ts";
import { say } from "./texts.ts";

interface FreeTimesProps {
  token: string;
  timeZone: string;
  onTime(start: string): void;
}

/** A month with the days to which the meeting can be moved, and the times of the one that is chosen. */
export function FreeTimes({ token, timeZone, onTime }: FreeTimesProps) {
  const [month, setMonth] = useState<string>();
  const [wanted, setWanted] = useState<string>();
  const { state, answer, ...listed } = useAnswer("listInvitationSlots", {
    params: { token },
    query: rangeOf(month, timeZone),
  });
  const slots = answer?.slots ?? [];
  const days = useMemo(() => Map.groupBy(slots, ({ start }) => calendarDateIn(start, timeZone)), [answer, timeZone]);
  const today = calendarDateIn(Date.now(), timeZone);
  const shown = month ?? ([...days.keys()][0] ?? today).slice(0, 7);
  const inMonth = [...days.keys()].filter((date) => date.startsWith(shown));
  const chosen = wanted && inMonth.includes(wanted) ? wanted : inMonth[0];
  const onChosen = (chosen && days.get(chosen)) || [];
  const heading = chosen && dateIn(`${chosen}T12:00:00Z`, "UTC");

  useEffect(() => {
    if (heading) announce(say.timesFound(onChosen.length, heading));
  }, [heading, onChosen.length]);

  return (
    <div class="stack" aria-busy={state === "waiting"}>
      <Waiting while={state === "waiting"} />
      <StepHeading>{say.chooseDay}</StepHeading>
      <Month
        chosen={chosen}
        shown={chosen ?? (shown === today.slice(0, 7) ? today : `${shown}-01`)}
        min={today}
        isFree={(date) => days.has(date)}
        onDay={setWanted}
        onMonth={(first) => setMonth(first.slice(0, 7))}
      />
      {state === "failed" && <ProblemNote error={"error" in listed && listed.error} />}
      {heading && <h3>{say.move.times(heading)}</h3>}
      {state === "there" && onChosen.length === 0 && <p role="status">{say.noTimes}</p>}
      <Slots slots={onChosen} timeZone={timeZone} hours={preferredHours()} onSlot={onTime} />
    </div>
  );
}
