import { formats } from "./formats.ts";

/** Why a plan moves a meeting where it does. Times are written already. */
export const plans = {
  move: (to: string, days: string, timeOfDay: string, because: string | undefined, drawbacks: string) =>
    `${to}, ${days} ${timeOfDay}: everyone is free${because === undefined ? "" : `, and ${because}`}${drawbacks && `, but ${drawbacks}`}.`,
  because: {
    only_time: "no other time suits all",
    nearest_time: "no nearer time suits all",
    nearest_suitable_time: "nearer times suit somebody's working hours or your wishes less",
    earliest_time: "no earlier time suits all",
    latest_time: "no later time suits all",
    made_room: "the nearer times are taken by other meetings of that day",
  },
  days: (days: number) => {
    if (days === 0) return "the same day";
    if (Math.abs(days) === 1) return days > 0 ? "the next day" : "the day before";
    return `${Math.abs(days)} days ${days > 0 ? "later" : "earlier"}`;
  },
  sameTimeOfDay: "at the same time of day",
  timeOfDay: (length: string, isLater: boolean) => `and ${length} ${isLater ? "later" : "earlier"} in the day`,
  room: (to: string, moved: number, people: number) =>
    `${to}, if ${formats.plural(moved, { one: "one other meeting moves", other: `${moved} other meetings move` })}${people === 0 ? "" : `: ${formats.plural(people, { one: "one person is", other: `${people} people are` })} asked again`}.`,
};
