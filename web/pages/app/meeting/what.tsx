import { calendarDateIn, dateIn, offsetIn, showTheSame } from "../../../times/shown.ts";
import { dateAndSpanIn, spanIn } from "../../../times/spans.ts";
import { cityOf, ownZone } from "../../../times/zones.ts";
import type { Meeting } from "../calendar/use-calendar.ts";
import { useMe } from "../me.ts";
import { say } from "./texts.ts";

/** What it is, when and where. */
export function What({ meeting, now }: { meeting: Meeting; now: number }) {
  const { me } = useMe();
  const { title, start, end, status, priority, location, description, meetingType } = meeting;
  const minutes = (Date.parse(end) - Date.parse(start)) / 60_000;
  const isRunning =
    status !== "cancelled" && status !== "left" && Date.parse(start) <= now * 60_000 && now * 60_000 < Date.parse(end);
  return (
    <header class="stack" style={{ "--type": meetingType.color }}>
      <a class="small" href={`/app/calendar?date=${calendarDateIn(start, me.timeZone)}`}>
        ‹ {say.inCalendar}
      </a>
      <h1 id="meeting-title">{title}</h1>
      <p class="row">
        <span class="tag type">{meetingType.name}</span>
        <span class={status === "cancelled" || status === "left" ? "tag off" : "tag"}>
          {isRunning ? say.running : say.statuses[status]}
        </span>
        {priority !== "medium" && <span class="tag">{say.priorities[priority]}</span>}
      </p>
      <p class={status === "cancelled" || status === "left" ? "when off" : "when"}>
        <strong>{dateIn(start, me.timeZone)}</strong>
        <br />
        {spanIn(meeting, me.timeZone)} <span class="soft">· {say.lasts(minutes)}</span>
        <br />
        <span class="small soft">
          {cityOf(me.timeZone)} ({offsetIn(start, me.timeZone)})
        </span>
      </p>
      {!showTheSame(start, me.timeZone, ownZone()) && (
        <p class="small soft">
          {cityOf(ownZone())} ({offsetIn(start, ownZone())}): {dateAndSpanIn(meeting, ownZone())}
        </p>
      )}
      {location && <p>{isLink(location) ? <a href={location}>{location}</a> : location}</p>}
      {description && <p class="description">{description}</p>}
    </header>
  );
}

function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}
