import { isWallTime } from "../../../functions/domain/time/wall-time.ts";
import { calendarDateIn, timeIn } from "../../times/shown.ts";

/** What the address of a booking page can ask for: `?date=&time=&duration=&name=&email=`, each alone or with others. */
export interface AskedFor {
  wanted?: Wanted;
  durationMinutes?: number;
  name?: string;
  email?: string;
}

/** A day, a time of the day on it, or on any day where none is said, on the reader's clock; or an instant. */
export type Wanted = { date?: string; time?: string } | { instant: string };

/** What makes no sense is left alone. */
export function askedForBy(search: string): AskedFor {
  const said = new URLSearchParams(search);
  const wanted = wantedBy(said.get("date") ?? "", said.get("time") ?? "");
  const duration = Math.round(Number(said.get("duration")));
  const [name, email] = [said.get("name")?.slice(0, 100), said.get("email")?.slice(0, 254)];
  return {
    ...(wanted && { wanted }),
    ...(duration > 0 && duration <= minutesADay && { durationMinutes: duration }),
    ...(name && { name }),
    ...(email && { email }),
  };
}

const minutesADay = 1440;

function wantedBy(date: string, time: string): Wanted | undefined {
  // A plus that nobody has escaped has become a space.
  const [, day = "", clock = "", zone = ""] = /^(.{10})T(\d\d:\d\d)(?:[\d:.]*)(Z|[+ -]\d\d:\d\d|)$/.exec(time) ?? [];
  if (!day) return onClocks(date, time.padStart(5, "0"));
  if (!zone) return onClocks(day, clock);
  if (!isDate(day) || !isWallTime(clock)) return onClocks(date, "");
  return { instant: new Date(`${day}T${clock}${zone.replace(" ", "+")}`).toISOString() };
}

function onClocks(date: string, time: string): Wanted | undefined {
  const wanted = { ...(isDate(date) && { date }), ...(isWallTime(time) && { time }) };
  return Object.keys(wanted).length > 0 ? wanted : undefined;
}

/** Of this century: what lies further away cannot be booked, and is not asked for. */
function isDate(text: string): boolean {
  return /^20\d\d-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text);
}

/** The date that is meant, on the clocks of a zone. */
export function dateOf(wanted: Wanted | undefined, timeZone: string): string | undefined {
  return wanted && "instant" in wanted ? calendarDateIn(wanted.instant, timeZone) : wanted?.date;
}

export function namesTime(wanted: Wanted): boolean {
  return "instant" in wanted || wanted.time !== undefined;
}

/** Whether what is wanted lies before an instant, in milliseconds. A day is over when it ends. */
export function isOver(wanted: Wanted, timeZone: string, now: number): boolean {
  if ("instant" in wanted) return Date.parse(wanted.instant) <= now;
  const { date, time = "24:00" } = wanted;
  return date !== undefined && `${date} ${time}` <= `${calendarDateIn(now, timeZone)} ${timeIn(now, timeZone, "24")}`;
}

/** The slot that is wanted, and where there is none, the three that lie nearest on the clocks of the zone. */
export function slotFor(
  wanted: Wanted,
  slots: readonly { start: string }[],
  timeZone: string,
): { start?: string; nearest: string[] } {
  const shown = (start: string) => ({ date: calendarDateIn(start, timeZone), time: timeIn(start, timeZone, "24") });
  const starts = slots.map(({ start }) => start);
  const isWanted = (start: string) => {
    if ("instant" in wanted) return Date.parse(start) === Date.parse(wanted.instant);
    const { date, time } = shown(start);
    return time === wanted.time && (wanted.date ?? date) === date;
  };
  const start = starts.find(isWanted);
  const first = starts[0];
  if (start || !first) return { ...(start && { start }), nearest: [] };
  const target = "instant" in wanted ? shown(wanted.instant) : { ...shown(first), ...wanted };
  const far = (start: string) => Math.abs(minutes(shown(start)) - minutes(target));
  const nearest = starts.toSorted((one, other) => far(one) - far(other)).slice(0, 3);
  return { nearest: starts.filter((each) => nearest.includes(each)) };
}

/** Far from any zone: what two clocks show is so much apart. */
function minutes({ date, time }: { date: string; time: string }): number {
  return Date.parse(`${date}T${time}Z`) / 60_000;
}
