import { useMemo, useState } from "preact/hooks";
import { Button } from "../../../parts/button.tsx";
import { Popup } from "../../../parts/popup.tsx";
import { common } from "../../../texts/common.ts";
import { textOf } from "../../../times/instants.ts";
import { calendarDateIn, timeIn } from "../../../times/shown.ts";
import { AskToExtend } from "../calendar/changes/ask-to-extend.tsx";
import { entriesOf, meetingEntry } from "../calendar/entries.ts";
import { useCalendar } from "../calendar/use-calendar.ts";
import { useMe } from "../me.ts";
import type { PartProps } from "./part.ts";
import { say } from "./texts.ts";

const lengths = [5, 10, 15, 30, 45, 60];

/** By how much, and then what becomes of what follows. */
export function Extend({ meeting, onChanged, onClose }: PartProps & { onClose(): void }) {
  const { me } = useMe();
  const [end, setEnd] = useState<number>();
  const { timeZone } = me;
  const date = calendarDateIn(meeting.start, timeZone);
  const { content } = useCalendar({ from: date, to: date, timeZone });
  const entries = useMemo(() => (content ? entriesOf(content, me) : []), [content, me]);
  const entry = meetingEntry(meeting, me);
  if (end !== undefined) return <AskToExtend {...{ entry, end, entries, timeZone, onClose }} onDone={onChanged} />;
  return (
    <Popup title={say.extendBy} onClose={onClose}>
      <div class="chips">
        {lengths.map((minutes) => (
          <Button key={minutes} onClick={() => setEnd(entry.end + minutes)}>
            {common.minutes(minutes)} <span class="soft small">({timeIn(textOf(entry.end + minutes), timeZone)})</span>
          </Button>
        ))}
      </div>
      <div class="row">
        <Button onClick={onClose}>{common.cancel}</Button>
      </div>
    </Popup>
  );
}
