import { useMe } from "../../me.ts";
import { canExtend, canMove, type Entry, othersOn } from "../entries.ts";
import { say } from "../texts.ts";
import { spanOn } from "../written.ts";
import { type Day, placed, type Stretch } from "./day-grid.ts";
import { shownBottom } from "./lanes.ts";
import type { Gestures } from "./use-gestures.ts";

interface EntryBlockProps {
  entry: Entry;
  day: Day;
  stretch: Stretch & { lane: number; lanes: number };
  timeZone: string;
  now: number;
  gestures: Gestures;
  onFocusBlock(entry: Entry): void;
}

/** A meeting or a focus block in its place. The meeting's page, and the block's note, are behind it. */
export function EntryBlock({ entry, day, stretch, timeZone, now, gestures, onFocusBlock }: EntryBlockProps) {
  const { me } = useMe();
  const { lane, lanes, ...place } = stretch;
  const bottom = shownBottom(place);
  const size = sizeOf(bottom - place.top);
  const style = { ...placed({ top: place.top, bottom }), "--lane": lane, "--lanes": lanes };
  const state = [entry.end <= now && "past", gestures.isDragged(entry) && "dragged"].filter(Boolean).join(" ");
  const words = (
    <>
      <strong>{entry.title}</strong> <span class="time">{spanOn(day, entry, timeZone)}</span>
    </>
  );
  if (entry.kind === "focus") {
    return (
      <button type="button" class={`entry focus ${size} ${state}`} style={style} onClick={() => onFocusBlock(entry)}>
        <span class="words">{words}</span>
        <span class="unseen">, {say.focusBlock}</span>
      </button>
    );
  }
  const { meeting, response } = entry;
  const others = othersOn(meeting, me);
  const isMovable = canMove(entry, now);
  return (
    <div
      class={`entry ${response} ${size} ${state} ${isMovable ? "movable" : ""}`}
      style={{ ...style, "--type": meeting.meetingType.color }}
      onPointerDown={(event) => isMovable && gestures.beginMove(event, entry, day)}
    >
      <a href={`/app/meetings/${entry.id}`} draggable={false}>
        <span class="words">
          {words}
          {others.length > 0 && (
            <span class="with">
              <span class="unseen">, </span>
              {say.with(others)}
            </span>
          )}
        </span>
        {response !== "accepted" && <span class="unseen">, {say.responses[response]}</span>}
      </a>
      {canExtend(entry) && entry.end <= day.end && (
        <div class="edge" title={say.extend} onPointerDown={(event) => gestures.beginExtend(event, entry, day)} />
      )}
    </div>
  );
}

/** What there is room for. */
function sizeOf(minutes: number): string {
  if (minutes <= 20) return "short tiny";
  if (minutes <= 35) return "short";
  return minutes <= 45 ? "middle" : "tall";
}
