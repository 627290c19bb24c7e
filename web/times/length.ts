import { language } from "../texts/language.ts";

const units = [
  { unit: "week", minutes: 10_080 },
  { unit: "day", minutes: 1440 },
  { unit: "hour", minutes: 60 },
  { unit: "minute", minutes: 1 },
] as const;

/** `30 minutes`, `1.5 hours`, `2 days`: in the largest unit that says it without many digits. */
export function lengthOf(minutes: number, unitDisplay: "long" | "short" = "long"): string {
  const { unit, minutes: size } =
    units.find((each) => minutes >= each.minutes && (2 * minutes) % each.minutes === 0) ?? units[3];
  return new Intl.NumberFormat(language(), { style: "unit", unit, unitDisplay }).format(minutes / size);
}
