import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { AnswerOf } from "../../client/operations.ts";
import { announce } from "../../parts/announce.ts";
import { Button } from "../../parts/button.tsx";
import { Month } from "../../parts/month.tsx";
import { calendarDateIn, chooseHours, dateIn, preferredHours, showTheSame, timeIn } from "../../times/shown.ts";
import type { Draft } from "./draft.ts";
import { say } from "./texts.ts";

interface ChooseTimeProps {
  answer: AnswerOf<"listPublishedSlots">;
  draft: Draft;
  change(changes: Partial<Draft>): void;
  timeZone: string;
  /** Somebody looks at another month, from this date on. */
  onMonth(from: string): void;
}

/** A month with the days on which something is free, and the times of the one that is chosen. */
export function ChooseTime({ answer, change, timeZone, onMonth }: ChooseTimeProps) {
  const { organizer, slots, emptyReason, nextFree } = answer;
  const days = useMemo(() => Map.groupBy(slots, ({ start }) => calendarDateIn(start, timeZone)), [slots, timeZone]);
  const [wanted, setWanted] = useState(() => new URLSearchParams(location.search).get("date") ?? undefined);
  const [hours, setHours] = useState(preferredHours);
  const times = useRef<HTMLElement>(null);
  const chosen = wanted && days.has(wanted) ? wanted : [...days.keys()][0];
  const onChosen = (chosen && days.get(chosen)) || [];
  const heading = chosen && dateIn(`${chosen}T12:00:00Z`, "UTC");

  useEffect(() => {
    if (heading) announce(say.timesFound(onChosen.length, heading));
  }, [heading, onChosen.length]);

  return (
    <section class="choose">
      <Month
        chosen={chosen}
        isFree={(date) => days.has(date)}
        onDay={(date) => {
          setWanted(date);
          // On a phone the times stand below: nobody should have to look for them.
          times.current?.scrollIntoView({ block: "nearest" });
        }}
        onMonth={onMonth}
      />
      <section class="times stack" ref={times}>
        <div class="row spread">
          <h2>{heading ? say.chooseTime(heading) : say.chooseDay}</h2>
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
        {slots.length === 0 && (
          <div class="note">
            <p>{(emptyReason && say.emptyBecause[emptyReason]) ?? say.nothingFree}</p>
            {nextFree && (
              <Button onClick={() => onMonth(calendarDateIn(nextFree, timeZone))}>
                {say.nextFree(dateIn(nextFree, timeZone))}
              </Button>
            )}
          </div>
        )}
        <ul class="slots">
          {onChosen.map(({ start }) => (
            <li key={start}>
              <button type="button" class="button slot" onClick={() => change({ start })}>
                {timeIn(start, timeZone, hours)}
                {!showTheSame(start, timeZone, organizer.timeZone) && (
                  <span class="soft small">
                    {say.theirTime(timeIn(start, organizer.timeZone, hours), organizer.name)}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </section>
  );
}
