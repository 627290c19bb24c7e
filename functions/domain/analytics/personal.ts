import type { WorkingHours } from "../availability/working-hours.ts";
import type { Response } from "../calendar/calendar-entry.ts";
import type { Ending } from "../meetings/ended-meeting.ts";
import { calendarDate, type DayNumber, localDay, weekdayIndex } from "../time/calendar-date.ts";
import type { Interval } from "../time/interval.ts";
import type { DateRange } from "./date-range.ts";
import { median, share, sum } from "./figures.ts";
import { type CountedFocusBlock, wasGivenUp } from "./focus-time.ts";
import { type LongestFreeBlock, longestFreeBlock } from "./free-time.ts";
import { isMet, type Participation } from "./participation.ts";
import { type BackToBack, backToBackRuns } from "./runs.ts";
import { minutesByWeekdayAndHour, type WeekdayHours } from "./weekday-hours.ts";

/** One person's calendar around those dates. What does not begin on them only counts as time that is not free. */
export interface PersonalCalendar {
  participations: readonly Participation[];
  focusBlocks: readonly CountedFocusBlock[];
  /** As they are now. */
  workingHours: WorkingHours;
}

interface Amount {
  meetings: number;
  minutes: number;
}

/** How many meetings something has happened to, and how often each side has done it. */
interface Changes {
  meetings: number;
  /** The share of all meetings. Null where there are none. */
  rate: number | null;
  byMe: number;
  byOthers: number;
}

interface Blocks {
  blocks: number;
  minutes: number;
}

export interface PersonalAnalytics {
  met: Amount;
  byType: (Amount & { meetingTypeId: string })[];
  byWeekdayAndHour: WeekdayHours;
  /** Each week that the dates touch, named by its Monday. */
  byWeek: (Amount & { week: string })[];
  busiestWeeks: (Amount & { week: string })[];
  focusBlocks: { kept: Blocks; givenUp: Blocks };
  longestFreeBlock: LongestFreeBlock;
  backToBack: BackToBack;
  notice: { medianMinutes: number | null };
  changes: { meetings: number; extended: Changes; rescheduled: Changes; cancelled: Changes; left: Changes };
  answers: { invitations: number } & Record<Response, number>;
}

const maxBusiestWeeks = 3;

/** Everything that `docs/analytics.md` defines about one person's calendar. A meeting counts as a whole on the date on which it begins. */
export function personalAnalytics(dates: DateRange, calendar: PersonalCalendar): PersonalAnalytics {
  const isWithin = ({ start }: Interval) => {
    const day = localDay(start, dates.zone);
    return dates.first <= day && day <= dates.last;
  };
  const all = calendar.participations.filter(isWithin);
  const met = all.filter(isMet);
  const byWeek = weeksOf(dates, met);
  return {
    met: amountOf(met),
    byType: [...Map.groupBy(met, ({ meetingTypeId }) => meetingTypeId)]
      .map(([meetingTypeId, ofType]) => ({ meetingTypeId, ...amountOf(ofType) }))
      .sort(byMostMinutes),
    byWeekdayAndHour: minutesByWeekdayAndHour(met, dates.zone),
    byWeek,
    busiestWeeks: byWeek
      .filter(({ meetings }) => meetings > 0)
      .sort(byMostMinutes)
      .slice(0, maxBusiestWeeks),
    focusBlocks: focusBlocksOf(calendar.focusBlocks.filter(isWithin)),
    longestFreeBlock: longestFreeBlock(
      calendar.participations.filter(isMet).map(({ blocked }) => blocked),
      dates,
      calendar.workingHours,
    ),
    backToBack: backToBackRuns(met),
    notice: { medianMinutes: median(all.map(({ noticeMinutes }) => noticeMinutes)) },
    changes: changesOf(all),
    answers: answersOf(all),
  };
}

function amountOf(meetings: readonly Interval[]): Amount {
  return { meetings: meetings.length, minutes: minutesOf(meetings) };
}

function minutesOf(times: readonly Interval[]): number {
  return sum(times.map(({ start, end }) => end - start));
}

/** Sorting keeps the order of equals. */
function byMostMinutes(one: { minutes: number }, other: { minutes: number }): number {
  return other.minutes - one.minutes;
}

function weeksOf({ first, last, zone }: DateRange, met: readonly Participation[]): PersonalAnalytics["byWeek"] {
  const byMonday = Map.groupBy(met, ({ start }) => mondayOf(localDay(start, zone)));
  const weeks = [];
  for (let monday = mondayOf(first); monday <= last; monday += 7) {
    weeks.push({ week: calendarDate(monday), ...amountOf(byMonday.get(monday) ?? []) });
  }
  return weeks;
}

function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayIndex(day);
}

function focusBlocksOf(blocks: readonly CountedFocusBlock[]): PersonalAnalytics["focusBlocks"] {
  const blocksOf = (some: readonly CountedFocusBlock[]) => ({ blocks: some.length, minutes: minutesOf(some) });
  const { kept = [], givenUp = [] } = Object.groupBy(blocks, (block) => (wasGivenUp(block) ? "givenUp" : "kept"));
  return { kept: blocksOf(kept), givenUp: blocksOf(givenUp) };
}

function changesOf(all: readonly Participation[]): PersonalAnalytics["changes"] {
  const changes = (
    timesByMe: (one: Participation) => number,
    timesByOthers: (one: Participation) => number,
  ): Changes => {
    const changed = all.filter((one) => timesByMe(one) + timesByOthers(one) > 0);
    return {
      meetings: changed.length,
      rate: share(changed.length, all.length),
      byMe: sum(changed.map(timesByMe)),
      byOthers: sum(changed.map(timesByOthers)),
    };
  };
  const ended = (how: Ending) => {
    const times = (byMe: boolean) => (one: Participation) =>
      one.ended?.how === how && one.ended.byMe === byMe ? 1 : 0;
    return changes(times(true), times(false));
  };
  return {
    meetings: all.length,
    extended: changes(
      ({ role, extended }) => (role === "organizer" ? extended : 0),
      ({ role, extended }) => (role === "organizer" ? 0 : extended),
    ),
    rescheduled: changes(
      ({ movedByMe }) => movedByMe,
      ({ movedByOthers }) => movedByOthers,
    ),
    cancelled: ended("cancelled"),
    left: ended("left"),
  };
}

function answersOf(all: readonly Participation[]): PersonalAnalytics["answers"] {
  const invitations = all.filter(({ role, invited }) => role === "attendee" && invited);
  const answered = (response: Response) => invitations.filter((one) => one.response === response).length;
  return {
    invitations: invitations.length,
    accepted: answered("accepted"),
    declined: answered("declined"),
    tentative: answered("tentative"),
    pending: answered("pending"),
  };
}
