import { useMemo, useState } from "preact/hooks";
import type { CalendarDate } from "../../../../functions/domain/time/calendar-date.ts";
import type { Interval } from "../../../../functions/domain/time/interval.ts";
import { zoneNamed } from "../../../../functions/domain/time/zone.ts";
import { kept } from "../../../client/kept.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useRereading } from "../../../parts/asking/use-rereading.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { useTitle } from "../../../parts/use-title.ts";
import { useNow } from "../../../times/use-now.ts";
import { useMe } from "../me.ts";
import { Undo, type Undoable } from "../shared/undo.tsx";
import { AskToExtend } from "./changes/ask-to-extend.tsx";
import { AskToMove } from "./changes/ask-to-move.tsx";
import { FocusBlockNote } from "./changes/focus-block-note.tsx";
import { NewEntry } from "./changes/new-entry.tsx";
import { datesShown, turned } from "./days.ts";
import { type Entry, entriesOf, type MeetingEntry } from "./entries.ts";
import { ListView } from "./list-view.tsx";
import { MonthView } from "./month-view.tsx";
import { usePlace } from "./place.ts";
import { say } from "./texts.ts";
import { dayGrid } from "./time-grid/day-grid.ts";
import { TimeGrid } from "./time-grid/time-grid.tsx";
import { useGestures } from "./time-grid/use-gestures.ts";
import { Toolbar } from "./toolbar.tsx";
import { useCalendar } from "./use-calendar.ts";
import "./calendar.css";

/** What is asked before anything changes. */
type Question =
  | { about: "new"; date: CalendarDate; time?: Interval }
  | { about: "move"; entry: MeetingEntry; to: Interval }
  | { about: "extend"; entry: MeetingEntry; end: number }
  | { about: "focus"; entry: Entry };

/** One's calendar: a day, a week, a month or a list. */
export function CalendarPage() {
  useTitle(say.title);
  const { me } = useMe();
  const place = usePlace();
  const { view, date, timeZone, go } = place;
  const now = useNow();
  const [secondZone, setSecondZone] = useSecondZone();
  const [question, setQuestion] = useState<Question>();
  const [done, setDone] = useState<Undoable>();
  const grid = useMemo(() => dayGrid(datesShown(view, date), zoneNamed(timeZone)), [view, date, timeZone]);
  const { days } = grid;
  const { content, error, reload } = useCalendar({ from: days[0]!.date, to: days.at(-1)!.date, timeZone });
  useRereading(reload);
  const entries = useMemo(() => (content ? entriesOf(content, me) : []), [content, me]);
  const gestures = useGestures(grid, timeZone, {
    onNew: (time) => setQuestion({ about: "new", date, time }),
    onMove: (entry, to) => setQuestion({ about: "move", entry, to }),
    onNowhere: ({ title }) => setDone({ text: say.nowhere(title) }),
    onExtend: (entry, end) => setQuestion({ about: "extend", entry, end }),
  });

  const close = () => setQuestion(undefined);
  const changed = (undoable: Undoable) => {
    close();
    setDone(undoable);
    reload();
  };
  const toDay = (day: string) => go({ view: "day", date: day });
  const onFocusBlock = (entry: Entry) => setQuestion({ about: "focus", entry });
  const shared = { entries, timeZone, now, onFocusBlock };
  const turn = (by: 1 | -1, from: CalendarDate) => turned(view, from, by);
  const walking = { onDay: toDay, onDate: (day: CalendarDate) => go({ date: day }), turn };
  const onNew = (day: CalendarDate) => setQuestion({ about: "new", date: day });

  return (
    <div class={secondZone ? "calendar two-zones" : "calendar"} data-view={view}>
      <Toolbar {...{ place, days, secondZone, setSecondZone }} onNew={() => onNew(date)} />
      {error ? <ProblemNote error={error} onAgain={reload} /> : <Waiting while={!content} />}
      {(view === "week" || view === "day") && (
        <TimeGrid {...shared} {...walking} {...{ grid, content, secondZone, gestures, onNew }} key={view} />
      )}
      {view === "month" && <MonthView {...shared} {...walking} days={days} month={date.slice(0, 7)} />}
      {view === "list" && <ListView {...shared} days={days} isThere={content !== undefined} />}

      {question?.about === "new" && <NewEntry {...question} timeZone={timeZone} onClose={close} onDone={changed} />}
      {question?.about === "move" && <AskToMove {...question} timeZone={timeZone} onClose={close} onDone={changed} />}
      {question?.about === "extend" && (
        <AskToExtend {...question} {...{ entries, timeZone }} onClose={close} onDone={changed} />
      )}
      {question?.about === "focus" && (
        <FocusBlockNote entry={question.entry} timeZone={timeZone} onClose={close} onDone={changed} />
      )}
      {done && <Undo done={done} onUndone={reload} onGone={() => setDone(undefined)} />}
    </div>
  );
}

/** Kept in this browser. */
function useSecondZone(): [string | undefined, (zone: string | undefined) => void] {
  const [zone, setZone] = useState(() => kept.here.get("second-zone"));
  function choose(next: string | undefined): void {
    kept.here.set("second-zone", next);
    setZone(next);
  }
  return [zone, choose];
}
