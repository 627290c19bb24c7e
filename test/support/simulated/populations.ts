/** People of several kinds, with hidden tastes that habits should come to know. */
import { oneOf, type Random } from "../random.ts";

/** A time on their own clock. */
export interface TimeOfWeek {
  /** 9.5 is half past nine. */
  hour: number;
  /** 0 is Monday. */
  day: number;
  /** Counted from some Monday. */
  week: number;
}

/** Whether they like to meet at that time, when they have made so many decisions. */
export type Taste = (time: TimeOfWeek, decisions: number) => boolean;

export interface Population {
  tasteOf: (random: Random) => Taste;
  /** While they decide, other duties fill every day until one, and they take what is left. Later their mornings are free. */
  isForced?: true;
}

const isMorning: Taste = ({ hour }) => hour < 12;
const isAfternoon: Taste = ({ hour }) => hour >= 13;

const steadyTastes: readonly Taste[] = [
  isMorning,
  ({ hour }) => hour >= 11,
  ({ hour }) => hour < 15,
  ({ day }) => day !== 4,
  ({ day, hour }) => !((day === 1 || day === 3) && hour < 13),
  () => true,
];

/** After so many decisions the taste of those who change it is another. */
export const decisionsBeforeChange = 15;

export const populations: Record<string, Population> = {
  /** Mornings, late starts, nothing from three on, no Fridays, no Tuesday and Thursday mornings, or none. */
  steady: { tasteOf: (random) => oneOf(steadyTastes, random) },
  "no taste": { tasteOf: () => () => true },
  "early or late": {
    tasteOf:
      () =>
      ({ hour }) =>
        hour < 10 || hour >= 15,
  },
  "change of taste": {
    tasteOf: (random) => {
      const [first, second] = oneOf([[isMorning, isAfternoon] as const, [isAfternoon, isMorning] as const], random);
      return (time, decisions) => (decisions < decisionsBeforeChange ? first : second)(time, decisions);
    },
  },
  "forced to afternoons": { tasteOf: () => isMorning, isForced: true },
  "alternating weeks": {
    tasteOf: (random) => {
      const phase = oneOf([0, 1], random);
      return (time, decisions) => ((time.week + phase) % 2 === 0 ? isMorning : isAfternoon)(time, decisions);
    },
  },
  "two jobs": {
    tasteOf: () => (time, decisions) => (time.day < 3 ? isMorning : isAfternoon)(time, decisions),
  },
};
