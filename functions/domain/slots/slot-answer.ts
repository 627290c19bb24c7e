import { zoneFormatter } from "../time/format.ts";
import type { Zone } from "../time/zone.ts";
import type { FoundSlots } from "./find-slots.ts";

/** Slots as a caller reads them: RFC 3339 with the offset of the zone asked for. */
export interface SlotAnswer {
  slots: { start: string; end: string }[];
  nextFrom: string | null;
}

export function slotAnswer({ starts, nextFrom }: FoundSlots, durationMinutes: number, zone: Zone): SlotAnswer {
  const format = zoneFormatter(zone);
  return {
    slots: starts.map((start) => ({ start: format(start), end: format(start + durationMinutes) })),
    nextFrom: nextFrom === undefined ? null : format(nextFrom),
  };
}
