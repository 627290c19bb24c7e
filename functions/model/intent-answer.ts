import * as z from "zod";
import { intentActions } from "../domain/assistant/intent.ts";
import { dayParts, type SpokenIntent } from "../domain/assistant/spoken-intent.ts";
import { weekdays } from "../domain/time/weekday.ts";
import { windowKinds, wishedOrders } from "../domain/wishes/wishes.ts";

const weekday = z.enum(weekdays);

const day = z.union([
  z.strictObject({ weekday, week: z.enum(["this", "next"]).nullable() }),
  z.strictObject({ inDays: z.number() }),
  z.strictObject({ dayOfMonth: z.number(), month: z.number().nullable() }),
  z.strictObject({ date: z.string() }),
  z.strictObject({ endOf: z.enum(["week", "month"]), ahead: z.number() }),
]);

const dates = z.union([
  z.strictObject({ day }),
  z.strictObject({ from: day, to: day }),
  z.strictObject({ week: z.number() }),
  z.strictObject({ month: z.number() }),
]);

const hours = z.union([
  z.strictObject({ part: z.enum(dayParts) }),
  z.strictObject({ from: z.string().nullable(), to: z.string().nullable() }),
]);

/**
 * What the model must answer, and how we parse it. It can name no id and no action beyond these. The schema is the same for every request:
 * a service prepares for each new schema once, and that can take longer than we wait.
 */
const answerSchema = z.strictObject({
  action: z.enum([...intentActions, "other"]),
  people: z.array(z.string()),
  durationMinutes: z.number().nullable(),
  title: z.string().nullable(),
  meetings: z.strictObject({ dates, hours: hours.nullable() }).nullable(),
  keepWith: z.array(z.string()),
  into: dates.nullable(),
  order: z.enum(wishedOrders),
  deadline: z.strictObject({ day, until: z.string() }).nullable(),
  windows: z.array(
    z.strictObject({
      kind: z.enum(windowKinds),
      days: z.array(weekday),
      dates: dates.nullable(),
      hours: hours.nullable(),
      person: z.string().nullable(),
    }),
  ),
});

const { $schema, ...schema } = z.toJSONSchema(answerSchema, { reused: "ref" });

/** For structured output by a strict schema. */
export const intentFormat = {
  type: "json_schema",
  json_schema: { name: "intent", strict: true, schema },
} as const;

/** What was said. Undefined where the text is no such answer. */
export function spokenIntentFrom(text: string): SpokenIntent | undefined {
  try {
    return answerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
