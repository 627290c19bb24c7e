import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { AnswerOf } from "../../client/operations.ts";
import { announce } from "../../parts/announce.ts";
import { Button } from "../../parts/button.tsx";
import { Month } from "../../parts/month.tsx";
import { ProblemNote } from "../../parts/problem-note.tsx";
import { Slots } from "../../parts/slots.tsx";
import { StepHeading } from "../../parts/step-heading.tsx";
import { cityOf } from "../../parts/zone-picker.tsx";
import { common } from "../../texts/common.ts";
import { calendarDateIn, chooseHours, dateIn, monthNamed, preferredHours, showTheSame } from "../../times/shown.ts";
import type { Draft } from "./draft.ts";
import { NotFree } from "./not-free.tsx";
import { NothingFree } from "./nothing-free.tsx";
import { say } from "./texts.ts";

interface ChooseTimeProps {
  answer: AnswerOf<"listPublishedSlots">;
  state: "waiting" | "there" | "failed";
  error: unknown;
  reload(): void;
  draft: Draft;
  change(changes: Partial<Draft>): void;
  timeZone: string;
  /** The time that was chosen has passed meanwhile. */
  hasPassed: boolean;
  /** The month that is shown, `2026-12`. At first that of the next free day. */
  month: string | undefined;
  setMonth(month: string | undefined): void;
}

/** A month with the days on which something is free, and the times of the one that is chosen. */
export function ChooseTime(props: ChooseTimeProps) {
  const { answer, state, error, reload, draft, change, timeZone, hasPassed, month, setMonth } = props;
  const { organizer, slots } = answer;
  const days = useMemo(() => Map.groupBy(slots, ({ start }) => calendarDateIn(start, timeZone)), [slots, timeZone]);
  const [hours, setHours] = useState(preferredHours);
  const times = useRef<HTMLElement>(null);
  const today = calendarDateIn(Date.now(), timeZone);
  const firstFree = [...days.keys()][0];
  const shown = month ?? (firstFree ?? today).slice(0, 7);
  const inMonth = [...days.keys()].filter((date) => date.startsWith(shown));
  const chosen = nearestOf(inMonth, draft.date?.startsWith(shown) ? draft.date : undefined);
  const onChosen = (chosen && days.get(chosen)) || [];
  const heading = chosen && dateIn(`${chosen}T12:00:00Z`, "UTC");
  const isReading = state === "waiting" && onChosen.length === 0;
  const differs = onChosen.some(({ start }) => !showTheSame(start, timeZone, organizer.timeZone));

  // The first answer reaches some days into the next month: it is read in full once it is shown.
  useEffect(() => {
    if (!month && firstFree && !firstFree.startsWith(today.slice(0, 7))) setMonth(firstFree.slice(0, 7));
  }, [month, firstFree]);

  useEffect(() => {
    if (heading) announce(say.timesFound(onChosen.length, heading));
  }, [heading, onChosen.length]);

  function goTo(instant: string): void {
    const date = calendarDateIn(instant, timeZone);
    change({ date, wanted: undefined });
    setMonth(date.slice(0, 7));
  }

  function take(start: string): void {
    change({ start, date: calendarDateIn(start, timeZone), wanted: undefined });
  }

  return (
    <section class="choose">
      <div class="stack">
        {hasPassed && (
          <p class="note warning" role="status">
            {say.hasPassed}
          </p>
        )}
        <StepHeading>{say.chooseDay}</StepHeading>
        <Month
          chosen={chosen}
          shown={chosen ?? (shown === today.slice(0, 7) ? today : `${shown}-01`)}
          min={today}
          isFree={(date) => days.has(date)}
          onDay={(date) => {
            change({ date, wanted: undefined });
            // On a phone the times stand below: nobody should have to look for them.
            times.current?.scrollIntoView({ block: "nearest" });
          }}
          onMonth={(first) => {
            if (draft.wanted) change({ wanted: undefined });
            setMonth(first.slice(0, 7));
          }}
        />
      </div>
      <section class="times stack" ref={times} aria-busy={isReading}>
        <div class="row spread">
          <h3>{heading ?? monthNamed(shown)}</h3>
          <fieldset class="chips" aria-label={say.clock}>
            {(["12", "24"] as const).map((each) => (
              <button
                key={each}
                type="button"
                class="chip small"
                aria-pressed={hours === each}
                onClick={() => {
                  chooseHours(each);
                  setHours(each);
                }}
              >
                {each === "12" ? say.hours12 : say.hours24}
              </button>
            ))}
          </fieldset>
        </div>
        {state === "there" && chosen && <NotFree {...{ draft, slots, timeZone, days, month: shown }} onTime={take} />}
        {state === "failed" && (
          <ProblemNote error={error}>
            <Button onClick={reload}>{common.again}</Button>
          </ProblemNote>
        )}
        {isReading && <p class="soft">{common.loading}</p>}
        {state === "there" && onChosen.length === 0 && (
          <NothingFree
            answer={answer}
            month={shown}
            timeZone={timeZone}
            goTo={goTo}
            toFirst={shown > today.slice(0, 7) ? () => setMonth(undefined) : undefined}
          />
        )}
        {differs && <p class="soft small">{say.theirClock(organizer.name, cityOf(organizer.timeZone))}</p>}
        <Slots slots={onChosen} timeZone={timeZone} hours={hours} other={organizer} onSlot={take} />
      </section>
    </section>
  );
}

/** The date that is wanted, else the next one, else the last one before it. */
function nearestOf(dates: readonly string[], wanted = ""): string | undefined {
  return dates.find((date) => date >= wanted) ?? dates.at(-1);
}
