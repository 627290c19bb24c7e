import { calendarDate, type DayNumber, localDay } from "../../domain/time/calendar-date.ts";
import { formatUtc } from "../../domain/time/format.ts";
import { millisecondsPerMinute, minutesPerDay } from "../../domain/time/instant.ts";
import type { Interval } from "../../domain/time/interval.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import { Html, html } from "./html.ts";
import { hiddenFields, reasonField } from "./invitation-forms.ts";
import type { PageWriting } from "./page-writing.ts";

/** Other times, a day at a time: one that was refused is shown with the nearest others. */
export function moveForm(writing: PageWriting): Html {
  const { words, meeting, timeZone, free } = writing;
  const content = free
    ? html`${dayPicker(writing, free)}${timesForm(writing, free)}`
    : html`<p><a class="button" href="${hrefOf(writing, localDay(meeting.start, zoneNamed(timeZone)))}">${words.move.open}</a></p>`;
  return html`<section aria-labelledby="move" id="move-section">
<h2 id="move">${words.move.heading}</h2>
${content}
</section>`;
}

type FreeTimes = NonNullable<PageWriting["free"]>;

function dayPicker(writing: PageWriting, { day, slots, next }: FreeTimes): Html {
  const { words, now, timeZone, caller } = writing;
  const zone = zoneNamed(timeZone);
  const today = localDay(Math.floor(now / millisecondsPerMinute), zone);
  const { move } = words;
  return html`<form class="row" action="#move"><label for="day">${move.day}</label>
<input type="date" id="day" name="day" value="${calendarDate(day)}" min="${calendarDate(today)}" required>
${timeZone !== caller.profile.timeZone && html`<input type="hidden" name="timeZone" value="${timeZone}">`}
<button>${move.show}</button></form>
<p class="row">${day > today && html`<a class="button" rel="nofollow" href="${hrefOf(writing, day - 1)}">${move.dayBefore}</a>`}
<a class="button" rel="nofollow" href="${hrefOf(writing, day + 1)}">${move.dayAfter}</a></p>
${slots.length === 0 && next !== undefined && html`<p><a rel="nofollow" href="${hrefOf(writing, localDay(next, zone))}">${move.nextFree(dateText(writing, localDay(next, zone)))}</a></p>`}`;
}

function timesForm(writing: PageWriting, { day, slots }: FreeTimes): Html {
  const { words, problem, times, say, timeZone } = writing;
  const { move } = words;
  const zone = zoneNamed(timeZone);
  const nearest = problem?.alternatives ?? [];
  const timeOf = ({ start }: Interval) => say.formats.time(start, zone);
  const others = slots.filter(({ start }) => !nearest.some((each) => each.start === start));
  const onDay =
    slots.length === 0
      ? html`<p>${move.none(dateText(writing, day))}</p>`
      : choices(writing, move.times(dateText(writing, day)), others, timeOf, "times");
  if (nearest.length === 0 && slots.length === 0) return html`${onDay}`;
  return html`<form method="post" action="${writing.address}">${hiddenFields(writing, "reschedule")}
${nearest.length > 0 && choices(writing, move.nearest, nearest, times.span, "times nearest")}
${onDay}
${reasonField(writing, "reschedule")}
<p class="quiet">${move.hint}</p>
<button class="main">${move.submit}</button>
</form>`;
}

function choices(
  { typed }: PageWriting,
  legend: string,
  slots: readonly Interval[],
  textOf: (slot: Interval) => string,
  className: string,
): Html | false {
  const options = slots.map((slot) => {
    const value = formatUtc(slot.start);
    const isChosen = typed.act === "reschedule" && typed.start === value;
    return html`<label><input type="radio" name="start" value="${value}" required${isChosen && new Html(" checked")}>${textOf(slot)}</label>`;
  });
  return (
    slots.length > 0 && html`<fieldset><legend>${legend}</legend><div class="${className}">${options}</div></fieldset>`
  );
}

/** The same page, looking at that day. */
function hrefOf({ timeZone, caller }: PageWriting, day: DayNumber): string {
  const query = new URLSearchParams({ day: calendarDate(day) });
  if (timeZone !== caller.profile.timeZone) query.set("timeZone", timeZone);
  return `?${query}#move`;
}

function dateText({ say }: PageWriting, day: DayNumber): string {
  return say.formats.date(day * minutesPerDay, zoneNamed("UTC"));
}
