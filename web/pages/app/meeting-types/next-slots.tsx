import { useEffect, useState } from "preact/hooks";
import { addDays } from "../../../../functions/domain/time/calendar-date.ts";
import { ProblemNote } from "../../../parts/problem-note.tsx";
import { useAnswer } from "../../../parts/use-answer.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { calendarDateIn, dateIn, timeIn } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import type { MeetingType } from "./draft.ts";
import { say } from "./texts.ts";

/** What others can choose from tomorrow, or on the next day that has something. Once the rules are saved: what that has changed. */
export function NextSlots({ type: { id, version } }: { type: MeetingType }) {
  const { me } = useMe();
  const { timeZone } = me;
  const tomorrow = addDays(calendarDateIn(Date.now(), timeZone), 1);
  const query = { organizerId: me.id, meetingTypeId: id, from: tomorrow, to: addDays(tomorrow, 6), timeZone };
  const listed = useAnswer("listSlots", { query, key: `version ${version}` });
  const [before, setBefore] = useState<string[]>();
  const [now, setNow] = useState<string[]>();
  useEffect(() => {
    if (listed.state !== "there") return;
    setBefore(now);
    setNow(listed.answer.slots.map(({ start }) => start));
  }, [listed.state === "there" && listed.answer]);

  const all = [...new Set([...(before ?? []), ...(now ?? [])])].sort();
  const changed = before && all.find((start) => before.includes(start) !== now?.includes(start));
  const date = (changed ?? all[0])?.slice(0, 10) ?? tomorrow;
  const shown = all.filter((start) => start.startsWith(date));
  const count = (starts: readonly string[]) => starts.filter((start) => start.startsWith(date)).length;
  return (
    <section class="card stack" aria-labelledby="next-slots" aria-live="polite">
      <h2 id="next-slots">{say.nextSlots(dateIn(`${date}T00:00Z`, "UTC"))}</h2>
      <Waiting while={listed.state === "waiting"} />
      {listed.state === "failed" && <ProblemNote error={listed.error} />}
      {now && <p>{before ? say.nowAndBefore(count(now), count(before)) : say.thatMany(count(now))}</p>}
      <ul class="starts">
        {shown.map((start) => {
          const isGone = now && !now.includes(start);
          const isNew = before && !before.includes(start);
          return (
            <li key={start} class="tag" data-new={isNew || undefined}>
              {isGone ? <del>{timeIn(start, timeZone)}</del> : timeIn(start, timeZone)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
