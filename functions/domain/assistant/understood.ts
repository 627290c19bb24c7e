import type { Meeting } from "../meetings/meeting.ts";
import type { Text, Texts } from "../texts/texts.ts";
import { dayNumber } from "../time/calendar-date.ts";
import { minutesPerDay } from "../time/instant.ts";
import { type Zone, zoneNamed } from "../time/zone.ts";
import type { WishedWindow, Wishes } from "../wishes/wishes.ts";
import { type DateRange, type Intent, isAboutNewMeeting, type MeetingsOfDates, type NamedPerson } from "./intent.ts";

/** What is known of an intent beside what it says itself: enough to say it back to whoever has it. */
export interface Understanding {
  intent: Intent;
  callerId: string;
  zone: Zone;
  /** By their ids. */
  names: ReadonlyMap<string, string>;
  typeName?: string;
  /** Those that are to move, and those that are meant but stay because others host them. */
  moving?: { meetings: readonly Meeting[]; attended: readonly Meeting[] };
}

/** One sentence for each thing that was understood, in the zone of the intent. */
export function understoodSentences(understanding: Understanding): Text[] {
  const { intent, zone } = understanding;
  return [
    ...aboutAction(understanding),
    ...aboutKept(understanding),
    ...(intent.into ? [withinDates(intent.into)] : []),
    ...(intent.wishes ? aboutWishes(intent.wishes, understanding) : []),
    (say) => say.assistant.zone(intent.timeZone ?? zone.name),
  ];
}

function aboutAction(understanding: Understanding): Text[] {
  return isAboutNewMeeting(understanding.intent) ? aboutNewMeeting(understanding) : aboutMoves(understanding);
}

function aboutNewMeeting({ intent, callerId, names, typeName }: Understanding): Text[] {
  const { organizerId, durationMinutes: minutes, title } = intent;
  const people = (say: Texts) => listed(say, intent.people ?? [], names);
  const host = (say: Texts) => (organizerId === callerId ? say.assistant.you : (names.get(organizerId ?? "") ?? ""));
  return [
    (say) => say.assistant.newMeeting(minutes, people(say)),
    ...(title === undefined ? [] : [(say: Texts) => say.assistant.title(title)]),
    ...(typeName === undefined ? [] : [(say: Texts) => say.assistant.typeAndHost(typeName, host(say))]),
  ];
}

function aboutMoves({ intent, names, moving, zone }: Understanding): Text[] {
  const { action, meetings } = intent;
  const [meeting, ...others] = moving?.meetings ?? [];
  if (action === "move" && meeting && others.length === 0) {
    return [(say) => say.assistant.moveOne(meeting.title, say.formats.dateAndTime(meeting.start, zone))];
  }
  const dates = meetings && "dates" in meetings ? meetings : undefined;
  return [
    (say) => {
      const on = dates && onDates(say, dates);
      return action === "clear" ? say.assistant.clear(on ?? "") : say.assistant.moveSeveral(on ?? "");
    },
    ...(intent.title === undefined ? [] : [(say: Texts) => say.assistant.onlyTitled(intent.title!)]),
    ...(intent.people?.length ? [(say: Texts) => say.assistant.onlyWith(listed(say, intent.people!, names))] : []),
    ...(moving ? [(say: Texts) => say.assistant.movingNow(say.formats.list(titlesOf(moving.meetings)))] : []),
  ];
}

function aboutKept({ intent, names, moving }: Understanding): Text[] {
  const { exceptPeople = [], except = [] } = intent;
  const attended = moving?.attended ?? [];
  return [
    ...(exceptPeople.length > 0 ? [(say: Texts) => say.assistant.keptWith(listed(say, exceptPeople, names))] : []),
    ...(except.length > 0 ? [(say: Texts) => say.assistant.kept(except.length)] : []),
    ...(attended.length > 0 ? [(say: Texts) => say.assistant.attended(say.formats.list(titlesOf(attended)))] : []),
  ];
}

function aboutWishes({ order, deadline, windows, makeRoom }: Wishes, { names, zone, moving }: Understanding): Text[] {
  return [
    ...windows.map(
      (window): Text =>
        (say) =>
          say.assistant.window[window.kind](windowText(say, window, names)),
    ),
    ...(deadline === undefined
      ? []
      : [(say: Texts) => say.assistant.deadline(say.formats.dateAndTime(deadline, zone))]),
    ...(order === "best" ? [] : [(say: Texts) => say.assistant.order[order]]),
    // Room is made for a single meeting only.
    ...(makeRoom && moving?.meetings.length === 1 ? [(say: Texts) => say.assistant.makeRoom] : []),
  ];
}

/** `Tuesdays and Thursdays, 09:00–12:00, for Ann` */
function windowText(say: Texts, window: WishedWindow, names: ReadonlyMap<string, string>): string {
  const { days, dates, start, end, timeZone, userId } = window;
  const { assistant, formats } = say;
  const parts = [
    ...(days ? [formats.list(days.map((day) => assistant.days[day]))] : []),
    ...(dates ? [assistant.dates(dateText(say, dates.from), dateText(say, dates.to))] : []),
    ...(start !== undefined || end !== undefined ? [assistant.hours(start ?? "00:00", end ?? "24:00")] : []),
    ...(timeZone === undefined ? [] : [timeZone]),
    ...(userId === undefined ? [] : [assistant.forPerson(names.get(userId) ?? userId)]),
  ];
  return parts.length > 0 ? parts.join(", ") : assistant.anyTime;
}

function withinDates({ from, to }: DateRange): Text {
  return (say) => say.assistant.within(say.assistant.dates(dateText(say, from), dateText(say, to)));
}

function onDates(say: Texts, { dates, start, end }: MeetingsOfDates): string {
  const on = say.assistant.dates(dateText(say, dates.from), dateText(say, dates.to));
  if (start === undefined && end === undefined) return on;
  return `${on}, ${say.assistant.hours(start ?? "00:00", end ?? "24:00")}`;
}

function dateText(say: Texts, date: string): string {
  return say.formats.date(dayNumber(date) * minutesPerDay, utc);
}

const utc = zoneNamed("UTC");

function listed(say: Texts, people: readonly NamedPerson[], names: ReadonlyMap<string, string>): string {
  return say.formats.list(
    people.map((person) => {
      if ("name" in person) return person.name;
      return "email" in person ? person.email : (names.get(person.userId) ?? "");
    }),
  );
}

function titlesOf(meetings: readonly Meeting[]): string[] {
  return meetings.map(({ title }) => title);
}
