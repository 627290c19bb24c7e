import type { Weekday } from "../../../../functions/domain/time/weekday.ts";
import { formatter } from "../../../times/shown.ts";
import { weekdayName } from "../../../times/week.ts";
import type { Insights } from "./insights-page.tsx";
import { say } from "./texts.ts";

/** `December 2026`, of `2026-12`. */
export function monthName(month: string): string {
  return formatter({ month: "long", year: "numeric" }, "UTC").format(new Date(`${month}-15T12:00:00Z`));
}

type Group = Insights["groups"][number];

export function nameOfGroup({ key, name }: Pick<Group, "key" | "name">, groupBy: Insights["groupBy"]): string {
  if (groupBy === "weekday") return weekdayName(key as Weekday);
  if (groupBy === "length") return say.lengths[key as keyof typeof say.lengths] ?? key;
  return name ?? say.deleted;
}
