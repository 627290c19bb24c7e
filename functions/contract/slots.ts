import * as z from "zod";
import { maxEntriesADay } from "../domain/calendar/busy.ts";
import { timeRefusalCodes } from "../domain/slots/explain-refusal.ts";
import type { ExplainedStart } from "../domain/slots/explain-starts.ts";
import type { FoundSlots } from "../domain/slots/find-slots.ts";
import { type WhyNeverOpen, whyNeverOpenReasons } from "../domain/slots/why-never-open.ts";
import { zoneFormatter } from "../domain/time/format.ts";
import type { EpochMinute } from "../domain/time/instant.ts";
import { zoneNamed } from "../domain/time/zone.ts";
import { interval, zoneName } from "./fields.ts";
import { bound } from "./range.ts";
import { relaxation, relaxationView, wishesInQuery } from "./wishes.ts";

/** Where somebody looks for slots, and of which length. */
export const slotListing = {
  durationMinutes: z.coerce.number().int().optional(),
  from: bound.optional(),
  to: bound.optional(),
  timeZone: zoneName.optional(),
  wishes: wishesInQuery.optional(),
};

export const slotsAnswer = z
  .object({ slots: z.array(interval), nextFrom: z.string().nullable(), relax: relaxation.optional() })
  .meta({ id: "Slots" });

export const slotsDescription =
  "The slots, ascending. At most 5,000 are listed, and of many full calendars only as many days as can be read at once. `nextFrom` " +
  `says where the list goes on. A date of UTC that holds ${maxEntriesADay} entries of somebody's calendar is full, and nothing more is listed on it.`;

/** Times carry the offset of the zone asked for. */
export function slotsView(
  { starts, nextFrom, relax }: FoundSlots,
  durationMinutes: number,
  timeZone: string,
): z.input<typeof slotsAnswer> {
  const format = zoneFormatter(zoneNamed(timeZone));
  return {
    slots: starts.map((start) => ({ start: format(start), end: format(start + durationMinutes) })),
    nextFrom: nextFrom === undefined ? null : format(nextFrom),
    ...(relax && { relax: relaxationView(relax) }),
  };
}

/** What a list says besides where nothing is in it. */
export const nothingFree = {
  emptyReason: z
    .enum([...whyNeverOpenReasons, "all_taken"])
    .nullable()
    .meta({ description: "Why nothing is listed." }),
  nextFree: z
    .string()
    .nullable()
    .meta({ description: "Where nothing is listed: the next time that is free, if one is near." }),
};

/** A list, and what is known of it where it is empty. */
export interface ListedToShow {
  found: FoundSlots;
  durationMinutes: number;
  timeZone: string;
  emptyReason: (typeof whyNeverOpenReasons)[number] | "all_taken" | undefined;
  nextFree: EpochMinute | undefined;
}

export function nothingFreeView({ emptyReason, nextFree, timeZone }: ListedToShow) {
  const format = zoneFormatter(zoneNamed(timeZone));
  return { emptyReason: emptyReason ?? null, nextFree: nextFree === undefined ? null : format(nextFree) };
}

export const explainedSlots = z
  .object({
    starts: z.array(
      interval.extend({
        takenBy: z
          .enum([...timeRefusalCodes, "buffer"])
          .nullable()
          .meta({
            description:
              "Why nobody can book it: the code with which that is refused. `buffer`: it is too near to something else for " +
              "the time that is kept free around it.",
          }),
      }),
    ),
    emptyReason: z.enum(whyNeverOpenReasons).nullable().meta({ description: "Why the hours offer nothing at all." }),
  })
  .meta({ id: "ExplainedSlots" });

export function explainedSlotsView({
  starts,
  emptyReason = null,
  timeZone,
}: {
  starts: readonly ExplainedStart[];
  emptyReason: WhyNeverOpen | null | undefined;
  timeZone: string;
}): z.input<typeof explainedSlots> {
  const format = zoneFormatter(zoneNamed(timeZone));
  return {
    starts: starts.map(({ start, end, takenBy = null }) => ({ start: format(start), end: format(end), takenBy })),
    emptyReason,
  };
}
