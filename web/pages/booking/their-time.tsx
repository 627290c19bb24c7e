import { calendarDateIn, dateAndTimeIn, showTheSame, timeIn } from "../../times/shown.ts";
import { say } from "./texts.ts";

interface TheirTimeProps {
  start: string;
  timeZone: string;
  organizer: { name: string; timeZone: string };
}

/** When it is for the organizer, where their clock differs; with the date where that is another one. */
export function TheirTime({ start, timeZone, organizer }: TheirTimeProps) {
  const { name, timeZone: theirs } = organizer;
  if (showTheSame(start, timeZone, theirs)) return null;
  const isSameDate = calendarDateIn(start, timeZone) === calendarDateIn(start, theirs);
  return <p class="soft small">{say.theirTime((isSameDate ? timeIn : dateAndTimeIn)(start, theirs), name)}</p>;
}
