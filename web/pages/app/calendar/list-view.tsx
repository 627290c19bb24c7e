import { millisecondsPerMinute } from "../../../../functions/domain/time/instant.ts";
import { overlaps } from "../../../../functions/domain/time/interval.ts";
import { dateIn } from "../../../times/shown.ts";
import { useMe } from "../me.ts";
import { type Entry, othersOn } from "./entries.ts";
import { say } from "./texts.ts";
import { type Day, isOn } from "./time-grid/day-grid.ts";
import { spanOn } from "./written.ts";

interface ListViewProps {
  days: readonly Day[];
  entries: Entry[];
  timeZone: string;
  now: number;
  isThere: boolean;
  onFocusBlock(entry: Entry): void;
}

/** What there is, day by day. Days with nothing are left out. */
export function ListView({ days, entries, timeZone, now, isThere, onFocusBlock }: ListViewProps) {
  const filled = days
    .map((day) => ({ day, here: entries.filter((entry) => overlaps(day, entry)) }))
    .filter(({ here }) => here.length > 0);
  if (filled.length === 0) return isThere ? <p class="empty">{say.nothingInList}</p> : <div />;
  return (
    <div class="agenda stack">
      {filled.map(({ day, here }) => (
        <section key={day.date} aria-labelledby={`day-${day.date}`}>
          <h2 id={`day-${day.date}`} class={isOn(day, now) ? "today" : ""}>
            {dateIn(((day.start + day.end) / 2) * millisecondsPerMinute, timeZone)}
          </h2>
          <ul>
            {here.map((entry) => (
              <li key={entry.id}>
                <Line {...{ day, entry, timeZone, now, onFocusBlock }} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface LineProps extends Pick<ListViewProps, "timeZone" | "now" | "onFocusBlock"> {
  day: Day;
  entry: Entry;
}

function Line({ day, entry, timeZone, now, onFocusBlock }: LineProps) {
  const { me } = useMe();
  const words = (
    <>
      <span class="time">{spanOn(day, entry, timeZone)}</span>
      <strong>{entry.title}</strong>
    </>
  );
  const state = entry.end <= now ? "line past" : "line";
  if (entry.kind === "focus") {
    return (
      <button type="button" class={state} onClick={() => onFocusBlock(entry)}>
        {words}
        <span class="soft">{say.focusBlock}</span>
      </button>
    );
  }
  const { meeting, response } = entry;
  return (
    <a
      class={`${state} ${response}`}
      href={`/app/meetings/${entry.id}`}
      style={{ "--type": meeting.meetingType.color }}
    >
      {words}
      <span class="soft">
        {say.with(othersOn(meeting, me))}
        {response !== "accepted" && ` · ${say.responses[response]}`}
      </span>
    </a>
  );
}
