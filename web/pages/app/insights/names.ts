import type { Weekday } from "../../../../functions/domain/time/weekday.ts";
import { weekdayName } from "../../../times/week.ts";
import type { Insights } from "./insights-page.tsx";
import { say } from "./texts.ts";

type Group = Insights["groups"][number];

export function nameOfGroup({ key, name }: Pick<Group, "key" | "name">, groupBy: Insights["groupBy"]): string {
  if (groupBy === "weekday") return weekdayName(key as Weekday);
  if (groupBy === "length") return say.lengths[key as keyof typeof say.lengths] ?? key;
  return name ?? say.deleted;
}
