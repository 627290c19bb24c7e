import { timesInTheWay } from "../calendar/busy.ts";
import type { PersonCalendar } from "../calendar/person-calendar.ts";
import { Refusal } from "../refusal.ts";
import type { Text } from "../texts/texts.ts";
import type { Interval } from "../time/interval.ts";
import { explainRefusal, explainRefusalIgnoringAvailability, type TimeRefusalCode } from "./explain-refusal.ts";
import { isBookable, isBookableIgnoringAvailability } from "./find-slots.ts";
import type { SlotContext } from "./slot-context.ts";

/** Who asks for a time: its organizer, or somebody else, by their calendar. */
export type Asker = "organizer" | PersonCalendar;

/** Throws the refusal that says to whoever asks why a time is not one of the slots. */
export function assertCanBook(context: SlotContext, time: Interval, ignoreAvailability: boolean, asker: Asker): void {
  const [canBook, explain] = ignoreAvailability
    ? [isBookableIgnoringAvailability, explainRefusalIgnoringAvailability]
    : [isBookable, explainRefusal];
  if (canBook(context, time.start, time.end)) return;
  const { code, conflicts } = explain(context, time.start, time.end) ?? { code: "not_a_slot", conflicts: [] };
  throw new Refusal(code, detailOf(code, context, time, asker), conflicts.length > 0 ? { conflicts } : {});
}

function detailOf(code: TimeRefusalCode, { others }: SlotContext, time: Interval, asker: Asker): Text {
  if (code === "slot_taken" && asker === "organizer") return (say) => say.problems.youAreBusyWithBuffers;
  if (code === "schedule_conflict" && asker !== "organizer" && isBusy(asker, time)) {
    const isAnotherBusy = others.filter((calendar) => isBusy(calendar, time)).length > 1;
    return ({ problems }) => (isAnotherBusy ? problems.youAndAnotherAreBusy : problems.youAreBusy);
  }
  return (say) => say.problems.time[code];
}

function isBusy(calendar: PersonCalendar, time: Interval): boolean {
  return timesInTheWay(calendar, time).length > 0;
}
