import { say } from "../texts.ts";
import type { Band } from "./day-bands.ts";

/** What hours are for, in words. */
export function nameOf({ kind, type, hours }: Pick<Band, "kind" | "type" | "hours">): string {
  if (!hours.active) return say.paused;
  if (kind === "open") return say.open;
  if (!type) return say.deletedType;
  return type.active ? type.name : say.inactive(type.name);
}
