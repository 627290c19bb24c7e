import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { AnswerOf } from "../../client/operations.ts";
import { common } from "../../texts/common.ts";
import {
  calendarDateIn,
  chooseHours,
  dateNamed,
  type Hours,
  monthNamed,
  preferredHours,
  showTheSame,
} from "../../times/shown.ts";
import { cityOf } from "../../times/zones.ts";
import { announce } from "../announce.ts";
import { ProblemNote } from "../asking/problem-note.tsx";
import { Month } from "./month.tsx";
import { NothingFree } from "./nothing-free.tsx";
import { Slots } from "./slots.tsx";
import { StepHeading } from "./step-heading.tsx";
import { say } from "./texts.ts";

/** What is free, and where that is nothing, why. */
export type FreeTimes = Pick<AnswerOf<"listPublishedSlots">, "slots" | "emptyReason" | "nextFree">;

interface ChooseTimeProps {
  free: FreeTimes;
  state: "waiting" | "there" | "failed";
  error: unknown;
  reload(): void;
  timeZone: string;
  /** Whose clock is shown as well, where it differs. */
  other?: { name: string; timeZone: string };
  /** The day that was looked at. */
  date: string | undefined;
  setDate(date: string): void;
  /** The month that is shown, `2026-12`. At first that of the next free day. */
  month: string | undefined;
  setMonth(month: string | undefined): void;
  onTime(start: string): void;
  /** Above the days. */
  children?: ComponentChildren;
  /** Of something that was wanted and is not free. Above the times. */
  notFree?: ComponentChildren;
}

/** A month with the days on which something is free, and the times of the one that is chosen. */
export function ChooseTime(props: ChooseTimeProps) {
  const { free, state, error, reload, timeZone, other, date, setDate, month, setMonth, onTime, notFree } = props;
  const { slots } = free;
  const days = useMemo(() => Map.groupBy(slots, ({ start }) => calendarDateIn(start, timeZone)), [slots, timeZone]);
  const [hours, setHours] = useState(preferredHours);
  const times = useRef<HTMLElement>(null);
  const today = calendarDateIn(Date.now(), timeZone);
  const firstFree = [...days.keys()][0];
  const shown = month ?? (firstFree ?? today).slice(0, 7);
  const inMonth = [...days.keys()].filter((day) => day.startsWith(shown));
  const wanted = date?.startsWith(shown) && date >= today ? date : undefined;
  const chosen = nearestOf(inMonth, wanted);
  const onChosen = (chosen && days.get(chosen)) || [];
  const heading = chosen && dateNamed(chosen);
  const isReading = state === "waiting" && onChosen.length === 0;
  const differs = other && onChosen.some(({ start }) => !showTheSame(start, timeZone, other.timeZone));

  // The first answer reaches some days into the next month: it is read in full once it is shown.
  useEffect(() => {
    if (!month && firstFree && !firstFree.startsWith(today.slice(0, 7))) setMonth(firstFree.slice(0, 7));
  }, [month, firstFree]);

  useEffect(() => {
    if (heading) announce(say.timesFound(onChosen.length, heading));
  }, [heading, onChosen.length]);

  return (
    <section class="choose">
      <div class="stack">
        {props.children}
        <StepHeading>{say.chooseDay}</StepHeading>
        <Month
          chosen={chosen}
          shown={chosen ?? (shown === today.slice(0, 7) ? today : `${shown}-01`)}
          min={today}
          isFree={(day) => days.has(day)}
          onDay={(day) => {
            setDate(day);
            // On a phone the times stand below: nobody should have to look for them.
            times.current?.scrollIntoView({ block: "nearest" });
          }}
          onMonth={(first) => setMonth(first.slice(0, 7))}
        />
      </div>
      <section class="times stack" ref={times} aria-busy={isReading}>
        <div class="row spread">
          <h3>{heading ?? monthNamed(shown)}</h3>
          <ClockChoice
            hours={hours}
            onHours={(chosenHours) => {
              chooseHours(chosenHours);
              setHours(chosenHours);
            }}
          />
        </div>
        <ProblemNote error={error} onAgain={reload} />
        {isReading && <p class="soft">{common.loading}</p>}
        {state === "there" && (
          <>
            {notFree}
            {!notFree && chosen && wanted && chosen !== wanted && (
              <p class="note" role="status">
                {say.nothingFreeOn(dateNamed(wanted))}
              </p>
            )}
            {!chosen && (
              <NothingFree
                free={free}
                month={shown}
                timeZone={timeZone}
                goTo={(instant) => {
                  const day = calendarDateIn(instant, timeZone);
                  setDate(day);
                  setMonth(day.slice(0, 7));
                }}
                toFirst={shown > today.slice(0, 7) ? () => setMonth(undefined) : undefined}
              />
            )}
          </>
        )}
        {differs && <p class="soft small">{say.theirClock(other.name, cityOf(other.timeZone))}</p>}
        <Slots slots={onChosen} timeZone={timeZone} hours={hours} onSlot={onTime} {...(other && { other })} />
      </section>
    </section>
  );
}

function ClockChoice({ hours, onHours }: { hours: Hours; onHours(hours: Hours): void }) {
  return (
    <fieldset class="chips" aria-label={say.clock}>
      {(["12", "24"] as const).map((each) => (
        <button key={each} type="button" class="chip small" aria-pressed={hours === each} onClick={() => onHours(each)}>
          {each === "12" ? say.hours12 : say.hours24}
        </button>
      ))}
    </fieldset>
  );
}

/** The date that is wanted, else the next one, else the last one before it. */
function nearestOf(dates: readonly string[], wanted = ""): string | undefined {
  return dates.find((date) => date >= wanted) ?? dates.at(-1);
}
