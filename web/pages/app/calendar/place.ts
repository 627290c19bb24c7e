import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { type CalendarDate, isCalendarDate } from "../../../../functions/domain/time/calendar-date.ts";
import { isZoneName } from "../../../../functions/domain/time/zone-name.ts";
import { calendarDateIn } from "../../../times/shown.ts";
import { useMe } from "../me.ts";

export const views = ["day", "week", "month", "list"] as const;
export type View = (typeof views)[number];

/** What of the calendar is shown, and on which clocks. */
export interface Place {
  view: View;
  date: CalendarDate;
  timeZone: string;
}

/** The place is in the address, so that it can be gone back to and handed on. */
export function usePlace(): Place & { isNarrow: boolean; go(changes: Partial<Place>): void } {
  const { me } = useMe();
  const { query, route } = useLocation();
  const isNarrow = useMedia("(max-width: 47.99rem)");
  const asked = views.find((view) => view === query.view);
  const timeZone = query.zone && isZoneName(query.zone) ? query.zone : me.timeZone;
  const date = query.date && isCalendarDate(query.date) ? query.date : calendarDateIn(Date.now(), timeZone);
  // Seven columns have no room on a phone.
  const view = isNarrow && (asked ?? "week") === "week" ? "day" : (asked ?? "week");

  function go(changes: Partial<Place>): void {
    const next = { view: asked ?? view, date, timeZone, ...changes };
    const search = new URLSearchParams({ view: next.view, date: next.date });
    if (next.timeZone !== me.timeZone) search.set("zone", next.timeZone);
    route(`/app/calendar?${search}`);
  }

  return { view, date, timeZone, isNarrow, go };
}

function useMedia(condition: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(condition).matches);
  useEffect(() => {
    const list = matchMedia(condition);
    const listen = () => setHolds(list.matches);
    list.addEventListener("change", listen);
    return () => list.removeEventListener("change", listen);
  }, [condition]);
  return holds;
}
