import type { Weekday } from "../../../../../../functions/domain/time/weekday.ts";
import type { Hours } from "../hours.ts";
import type { MeetingType } from "../typing/week-hours.tsx";
import { type Span, spansOn } from "./painting.ts";

/** What hours are, and how they look. `ignored` ones count for nothing: they are paused, or their type is inactive or gone. */
export type BandKind = "open" | "type" | "focus" | "ignored";

/** Hours as they are drawn on a day. */
export interface Band extends Span {
  key: string;
  kind: BandKind;
  type: MeetingType | undefined;
  hours: Hours;
  /** How many others it lies over. */
  lane: number;
}

const order: BandKind[] = ["open", "type", "focus", "ignored"];

/** What is drawn on a day, from the bottom to the top. */
export function bandsOn(day: Weekday, hours: readonly Hours[], types: readonly MeetingType[] = []): Band[] {
  const bands = hours.flatMap((each) =>
    spansOn(day, [each]).map((span) => {
      const type = types.find(({ id }) => id === each.meetingTypeId);
      return { ...span, key: each.key, kind: kindOf(each, type), type, hours: each, lane: 0 };
    }),
  );
  bands.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || one.from - other.from);
  return bands.map((band, index) => ({
    ...band,
    lane: bands.slice(0, index).filter((each) => meets(each, band)).length,
  }));
}

export function meets(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

function kindOf({ active, meetingTypeId }: Hours, type: MeetingType | undefined): BandKind {
  if (!active || (meetingTypeId && !type?.active)) return "ignored";
  if (!type) return "open";
  return type.kind === "focus" ? "focus" : "type";
}
