import { useState } from "preact/hooks";
import { minuteOfDay } from "../../../../../../functions/domain/time/wall-time.ts";
import { clockAt } from "../../../../../times/week.ts";
import { readTime } from "./read-time.ts";

interface TimeFieldProps {
  label: string;
  /** `HH:MM` */
  value: string;
  onValue(time: string): void;
  /** Its midnight is the end of a day. */
  isEnd?: boolean;
  described?: string | undefined;
}

/** A time of day, typed as people write it. */
export function TimeField({ label, value, onValue, isEnd = false, described }: TimeFieldProps) {
  const [text, setText] = useState<string>();
  const isUnread = text !== undefined && read(text, isEnd) === undefined;
  return (
    <input
      class="time"
      aria-label={label}
      value={text ?? clockAt(minuteOfDay(value))}
      autocomplete="off"
      aria-invalid={isUnread || described !== undefined || undefined}
      aria-describedby={described}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onInput={({ currentTarget }) => {
        setText(currentTarget.value);
        const time = read(currentTarget.value, isEnd);
        if (time) onValue(time);
      }}
      onBlur={() => setText(undefined)}
    />
  );
}

function read(text: string, isEnd: boolean): string | undefined {
  const time = readTime(text);
  if (isEnd && time === "00:00") return "24:00";
  return !isEnd && time === "24:00" ? undefined : time;
}
