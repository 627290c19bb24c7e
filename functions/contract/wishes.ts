import * as z from "zod";
import type { Relaxation } from "../domain/wishes/relaxation.ts";
import { maxWindows, type WishedWindow, type Wishes, windowKinds, wishedOrders } from "../domain/wishes/wishes.ts";
import { calendarDate, endTime, identifier, instant, list, startTime, weekday, zoneName } from "./fields.ts";
import { says } from "./says.ts";

const dates = z
  .strictObject({ from: calendarDate, to: calendarDate })
  .refine(({ from, to }) => from <= to, {
    path: ["to"],
    message: says("lastDate"),
  })
  .meta({ description: "Both are included." });

export const wishedWindow = z
  .strictObject({
    kind: z.enum(windowKinds).meta({
      description:
        "`only`: the meeting lies wholly inside. `never`: it touches none of it. These two are kept whatever comes. `prefer` and " +
        "`avoid` say the same of times that come first. Of several `only` or `prefer` windows of one person any will do, and those " +
        "that touch are one.",
    }),
    days: list(weekday, { least: 1, most: 7 }).exactOptional(),
    dates: dates.exactOptional(),
    start: startTime.exactOptional().meta({ description: "From midnight unless said." }),
    end: endTime.exactOptional().meta({
      description:
        "To midnight unless said. An end before the start lies on the next day; the window belongs to the date on which it begins.",
    }),
    timeZone: zoneName.exactOptional().meta({
      description:
        "Whose clock is meant. Unless said, it is that of the person, else the zone of the request, which is yours.",
    }),
    userId: identifier.exactOptional().meta({
      description: "Whose wish it is: somebody on the meeting. If you name nobody, it is everybody's.",
    }),
  })
  .refine(saysATime, says("windowSays"))
  .refine(({ start = "00:00", end = "24:00" }) => start !== end, { path: ["end"], message: says("equalEnds") })
  .meta({ id: "WishedWindow" });

const fields = z.strictObject({
  order: z.enum(wishedOrders).default("best").meta({
    description:
      "`earliest` and `latest` give the very first or last times that can be booked; nothing else counts then.",
  }),
  deadline: instant.exactOptional().meta({ description: "The meeting ends by then." }),
  windows: list(wishedWindow, { most: maxWindows }).default([]),
  makeRoom: z.boolean().default(false).meta({
    description:
      "Only for other times of a meeting that you organize: meetings of yours of lower priority may be moved out of the way.",
  }),
});

const example =
  '{"deadline":"2026-12-18T17:00:00Z","windows":[{"kind":"never","days":["friday"],"start":"12:00"},' +
  '{"kind":"prefer","start":"09:00","end":"12:30","timeZone":"Europe/Berlin"}]}';

/** What somebody wishes of a time. */
export const wishes: z.ZodType<Wishes> = fields.meta({
  id: "Wishes",
  // Not as `examples`: of a schema that fills in what was left out, these would count as examples of the outcome.
  description: `What you wish of a time, such as \`{"order":"earliest"}\` or \`${example}\`.`,
});

const wishName = z.union([z.int().min(0), z.literal("deadline")]);

/** What to give up where nothing is left. */
export const relaxation = z
  .object({
    window: wishName.meta({ description: "The index of a window, or the deadline." }),
    also: z.array(wishName).optional().meta({
      description:
        "What has to be given up with it: the other `only` windows of the same person, or further wishes where no single one would do.",
    }),
    wouldGive: z.int().min(1).meta({ description: "How many times there would be then." }),
  })
  .meta({
    id: "Relaxation",
    description:
      "Given where there are times, but none that the wishes allow: the least to give up. That is as few wishes as can be, and of " +
      "equally few those that a time misses by the fewest minutes.",
  });

export function relaxationView({ window, also, wouldGive }: Relaxation): z.input<typeof relaxation> {
  return { window, ...(also.length > 0 && { also }), wouldGive };
}

const exampleInQuery = '{"windows":[{"kind":"never","days":["friday"]}]}';

/** Those that a list of slots keeps to. */
const hardWishes = wishes.superRefine(({ order, windows, makeRoom }, context) => {
  const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
  if (order !== "best") refuse(["order"], says("slotsInOrder"));
  if (makeRoom) refuse(["makeRoom"], says("slotsWithoutRoom"));
  for (const [index, { kind }] of windows.entries()) {
    if (kind === "only" || kind === "never") continue;
    refuse(["windows", index, "kind"], says("slotsKeepTo"));
  }
});

/** Wishes as JSON in a query. */
export const wishesInQuery = z
  .string()
  .max(8_000)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: says("json", exampleInQuery) });
      return z.NEVER;
    }
  })
  .pipe(hardWishes)
  .meta({
    type: "string",
    contentMediaType: "application/json",
    description:
      `\`Wishes\` as JSON, such as \`${exampleInQuery}\`: a \`deadline\`, and windows of the kinds \`only\` and \`never\`. ` +
      "The list is then the part of the slots that keeps to them.",
  });

function saysATime({ days, dates, start, end }: Omit<WishedWindow, "kind">): boolean {
  return [days, dates, start, end].some((said) => said !== undefined);
}
