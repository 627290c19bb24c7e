import { useId, useState } from "preact/hooks";
import { addDays } from "../../../../functions/domain/time/calendar-date.ts";
import { Refused } from "../../../client/problem.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { calendarDateIn, dateNamed, timeIn } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import { Select } from "../shared/fields/select.tsx";
import { useSettled } from "../shared/use-settled.ts";
import { type Draft, type Field, rulesOf } from "./draft.ts";
import { say } from "./texts.ts";

interface SeenByOthersProps {
  /** Of the type, once it is there. */
  id: string | undefined;
  draft: Draft;
  isSaved: boolean;
}

const daysToLookAt = 7;

/** What others see of tomorrow, or of another day, under the rules as they are being edited, and what takes which times away. */
export function SeenByOthers({ id, draft, isSaved }: SeenByOthersProps) {
  const titleId = useId();
  const { me } = useMe();
  const { timeZone } = me;
  const tomorrow = addDays(calendarDateIn(Date.now(), timeZone), 1);
  const [date, setDate] = useState(tomorrow);
  const { rules } = useSettled({ rules: rulesOf(draft) });
  const body = rules && { ...(id && { meetingTypeId: id }), date, timeZone, rules };
  const explained = useAnswer("explainSlots", body && { body });
  const wrong = explained.state === "failed" ? errorsIn(explained.error) : [];
  const { starts = [], emptyReason = null } = explained.answer ?? {};
  const free = starts.filter(({ takenBy }) => takenBy === null);
  return (
    <section class="card stack" aria-labelledby={titleId}>
      <h2 id={titleId}>{say.seenByOthers}</h2>
      {!isSaved && <p class="soft small">{say.notSavedYet}</p>}
      <Select label={say.day} value={date} onValue={setDate}>
        {Array.from({ length: daysToLookAt }, (_, index) => addDays(tomorrow, index)).map((each) => (
          <option key={each} value={each}>
            {each === tomorrow ? say.tomorrow(dateNamed(each)) : dateNamed(each)}
          </option>
        ))}
      </Select>
      <Waiting while={explained.state === "waiting" && rules !== undefined} />
      {explained.state === "failed" && wrong.length === 0 && <ProblemNote error={explained.error} />}
      {wrong.map(({ path, message }) => (
        <p key={path} class="note warning">
          {nameOfRule(path)}: {message}
        </p>
      ))}
      {!rules && <p class="soft">{say.notComplete}</p>}
      {rules && explained.answer && explained.state !== "failed" && (
        <>
          <p role="status">
            {emptyReason ? whyEmpty(emptyReason) : say.ofThem(free.length, starts.length)}{" "}
            {emptyReason && <a href="/app/availability">{say.yourHours}</a>}
          </p>
          <Times starts={free} timeZone={timeZone} />
          <dl class="taken stack">
            {causes.map((cause) => {
              const taken = starts.filter(({ takenBy }) => takenBy === cause);
              if (taken.length === 0) return null;
              return (
                <div key={cause}>
                  <dt>{say.takenBy[cause]}</dt>
                  <dd>
                    <Times starts={taken} timeZone={timeZone} />
                  </dd>
                </div>
              );
            })}
          </dl>
        </>
      )}
    </section>
  );
}

const causes = [
  "in_the_past",
  "too_soon",
  "too_far_ahead",
  "focus_time",
  "daily_limit_reached",
  "slot_taken",
  "buffer",
] as const;

interface TimesProps {
  starts: readonly { start: string; takenBy: string | null }[];
  timeZone: string;
}

function Times({ starts, timeZone }: TimesProps) {
  if (starts.length === 0) return null;
  return (
    <ul class="starts">
      {starts.map(({ start, takenBy }) => (
        <li key={start} class="tag" data-free={takenBy === null || undefined}>
          {takenBy === null ? timeIn(start, timeZone) : <del>{timeIn(start, timeZone)}</del>}
        </li>
      ))}
    </ul>
  );
}

/** What is wrong with the rules, in the server's words. */
function errorsIn(error: unknown): readonly { path: string; message: string }[] {
  return error instanceof Refused ? (error.problem.errors ?? []) : [];
}

function nameOfRule(path: string): string {
  const rule = path.slice(path.indexOf(".") + 1);
  return say.fields[rule as Field] ?? rule;
}

function whyEmpty(reason: string): string {
  if (reason === "organizer_unavailable") return say.noHours;
  return reason === "range_too_short" ? say.hoursTooShort : say.closedThatDay;
}
