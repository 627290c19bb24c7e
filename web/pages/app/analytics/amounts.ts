import { language } from "../../../texts/language.ts";

/** `45 min`, `4 hr`, `4 hr 30 min`: to the minute. */
export function timeSpent(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && inUnit("hour", hours), (rest > 0 || hours === 0) && inUnit("minute", rest)]
    .filter(Boolean)
    .join(" ");
}

/** `40 min`, `3.5 hr`, `2.1 days`: for what need not be exact. A dash where nobody knows. */
export function roughly(minutes: number | null): string {
  if (minutes === null) return "–";
  if (minutes < 90) return inUnit("minute", Math.round(minutes));
  return minutes < 2880 ? inUnit("hour", minutes / 60) : inUnit("day", minutes / 1440);
}

/** `1.5`, `12`: hours, with as many digits as there is room for in the map. */
export function shortHours(minutes: number): string {
  const maximumFractionDigits = minutes < 600 ? 1 : 0;
  return new Intl.NumberFormat(language(), { notation: "compact", maximumFractionDigits }).format(minutes / 60);
}

export function amount(count: number): string {
  return new Intl.NumberFormat(language()).format(count);
}

const few = 20;

/** `1 of 5 meetings`, as nobody thinks of a fifth as 20 %; `12 % (24 of 200 meetings)` where there are many. `words` say the numbers. */
export function shareOf(part: number, whole: number, words: (part: string, whole: string) => string): string {
  const said = words(amount(part), amount(whole));
  if (whole < few) return said;
  return `${new Intl.NumberFormat(language(), { style: "percent" }).format(part / whole)} (${said})`;
}

function inUnit(unit: "minute" | "hour" | "day", count: number): string {
  const unitDisplay = unit === "day" ? "long" : "short";
  return new Intl.NumberFormat(language(), { style: "unit", unit, unitDisplay, maximumFractionDigits: 1 }).format(
    count,
  );
}
