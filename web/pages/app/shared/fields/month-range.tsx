import { monthNamed } from "../../../../times/shown.ts";
import { say } from "../texts.ts";
import { Select } from "./select.tsx";

interface MonthRangeProps {
  /** `2026-12`; unknown until the server has said what it takes for usual. */
  from: string | undefined;
  to: string | undefined;
  onRange(range: { from: string; to: string }): void;
  /** What is wrong with the last month. */
  error: string | undefined;
}

/** As far as one can look back. */
const monthsBack = 36;

/** Months of UTC, both included. */
export function MonthRange({ from, to, onRange, error }: MonthRangeProps) {
  const months = lastMonths();
  if (!from || !to) return null;
  return (
    <div class="ends">
      <Select label={say.fromMonth} value={from} onValue={(month) => onRange({ from: month, to })}>
        <Options months={months} chosen={from} />
      </Select>
      <Select label={say.toMonth} value={to} onValue={(month) => onRange({ from, to: month })} error={error}>
        <Options months={months} chosen={to} />
      </Select>
    </div>
  );
}

function Options({ months, chosen }: { months: readonly string[]; chosen: string }) {
  const all = months.includes(chosen) ? months : [chosen, ...months];
  return (
    <>
      {all.map((month) => (
        <option key={month} value={month}>
          {monthNamed(month)}
        </option>
      ))}
    </>
  );
}

/** The present one first. */
function lastMonths(): string[] {
  const now = new Date();
  return Array.from({ length: monthsBack }, (_, back) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back)).toISOString().slice(0, "yyyy-mm".length),
  );
}
