/** Wishes once more, minute by minute and deliberately slow. Shares nothing with the domain but its types. */
import type { Interval } from "../../../../functions/domain/time/interval.ts";
import { weekdays } from "../../../../functions/domain/time/weekday.ts";
import type { ResolvedWindow, ResolvedWishes } from "../../../../functions/domain/wishes/wishes.ts";
import { minutes, wallOf } from "../time/oracle.ts";

const day = 1440;

/** Whether the meeting keeps to every hard wish. */
export function isAllowed({ windows, deadline }: ResolvedWishes, time: Interval): boolean {
  return (
    (deadline === undefined || time.end <= deadline) &&
    !windows.some((window) => window.kind === "never" && touches(window, time)) &&
    groupsOf(windows, "only").every((group) => isInside(group, time))
  );
}

/** How many of the soft wishes the meeting leaves unmet. */
export function unmetBy({ windows }: ResolvedWishes, time: Interval): number {
  const avoided = windows.filter((window) => window.kind === "avoid" && touches(window, time));
  const preferred = groupsOf(windows, "prefer").filter((group) => !isInside(group, time));
  return avoided.length + preferred.length;
}

/** Each set of hard wishes that can be given up, as the wishes without it. */
export function withoutSome(
  wishes: ResolvedWishes,
): { givenUp: (number | "deadline")[]; count: number; left: ResolvedWishes }[] {
  const { windows, deadline, ...others } = wishes;
  const indexesOf = (chosen: readonly ResolvedWindow[]) => chosen.map((window) => windows.indexOf(window));
  const hard: (number | "deadline")[][] = [
    ...groupsOf(windows, "only").map(indexesOf),
    ...windows.filter(({ kind }) => kind === "never").map((window) => indexesOf([window])),
    ...(deadline === undefined ? [] : [["deadline" as const]]),
  ];
  return Array.from({ length: 2 ** hard.length }, (_, bits) => {
    const chosen = hard.filter((_, place) => bits & (2 ** place));
    const givenUp = chosen.flat();
    return {
      ...{ givenUp, count: chosen.length },
      left: {
        ...others,
        windows: windows.filter((_, index) => !givenUp.includes(index)),
        ...(deadline !== undefined && !givenUp.includes("deadline") && { deadline }),
      },
    };
  });
}

function groupsOf(windows: readonly ResolvedWindow[], kind: ResolvedWindow["kind"]): ResolvedWindow[][] {
  return Object.values(
    Object.groupBy(
      windows.filter((window) => window.kind === kind),
      ({ userId = "everybody" }) => userId,
    ),
  ).map((group) => group!);
}

function isInside(windows: readonly ResolvedWindow[], time: Interval): boolean {
  return minutes(time.start, time.end).every((minute) => windows.some((window) => holds(window, minute)));
}

function touches(window: ResolvedWindow, time: Interval): boolean {
  return minutes(time.start, time.end).some((minute) => holds(window, minute));
}

const known = new WeakMap<ResolvedWindow, Map<number, boolean>>();

/** Asked of each minute once. */
function holds(window: ResolvedWindow, minute: number): boolean {
  const asked = known.get(window) ?? new Map<number, boolean>();
  known.set(window, asked);
  let isHeld = asked.get(minute);
  if (isHeld === undefined) {
    isHeld = findsWithin(window, wallOf(window.timeZone, minute));
    asked.set(minute, isHeld);
  }
  return isHeld;
}

/** The window may have begun on this date or, past midnight, on the one before. */
function findsWithin(window: ResolvedWindow, wall: number): boolean {
  const date = Math.floor(wall / day);
  return [date, date - 1].some((begun) => isOn(window, begun) && isAt(window, wall - begun * day));
}

function isOn({ days, dates }: ResolvedWindow, date: number): boolean {
  const at = new Date(date * day * 60_000);
  const text = at.toISOString().slice(0, 10);
  return (
    (!days || days.includes(weekdays[(at.getUTCDay() + 6) % 7]!)) &&
    (!dates || (dates.from <= text && text <= dates.to))
  );
}

function isAt({ start = "00:00", end = "24:00" }: ResolvedWindow, minute: number): boolean {
  const [from, to] = [start, end].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) as [
    number,
    number,
  ];
  return from <= minute && minute < (to > from ? to : to + day);
}
