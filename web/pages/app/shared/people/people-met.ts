import { useMemo } from "preact/hooks";
import { addDays } from "../../../../../functions/domain/time/calendar-date.ts";
import { useAnswer } from "../../../../parts/asking/use-answer.ts";
import { calendarDateIn } from "../../../../times/shown.ts";
import { useMe } from "../../me.ts";

/** Who is on one's meetings of late and of the coming weeks; those with the most meetings come first. */
export function usePeopleMet(): { id: string; name: string }[] {
  const { me } = useMe();
  const today = calendarDateIn(Date.now(), me.timeZone);
  const query = { from: addDays(today, -60), to: addDays(today, 60), limit: 100 };
  const { answer } = useAnswer("listMeetings", { query });
  return useMemo(() => {
    const counts = new Map<string, { id: string; name: string; meetings: number }>();
    for (const { organizer, attendees } of answer?.items ?? []) {
      const people = [organizer, ...attendees.map(({ userId, name }) => ({ id: userId, name }))];
      for (const { id, name } of people) {
        if (id === me.id) continue;
        counts.set(id, { id, name, meetings: (counts.get(id)?.meetings ?? 0) + 1 });
      }
    }
    return [...counts.values()].sort((one, other) => other.meetings - one.meetings);
  }, [answer, me.id]);
}
