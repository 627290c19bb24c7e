import { below, oneOf, type Random } from "../../support/random.ts";
import type { Schema, ServedDocument } from "./document.ts";
import type { KnownValues } from "./known-values.ts";

export interface Sources {
  random: Random;
  document: ServedDocument;
  known: KnownValues;
  /** Around which instants and dates are chosen. */
  now: Date;
}

/** A value that a schema allows, as far as it says so, and as it would be sent by somebody who knows what there is. */
export function likelyValue(schema: Schema, name: string, sources: Sources): unknown {
  const { random, document } = sources;
  const { anyOf, oneOf: forms, allOf, ...own } = document.resolve(schema);
  const branches = anyOf ?? forms ?? allOf;
  if (branches) return likelyValue(oneOf(branches, random), name, sources);
  if ("const" in own) return own.const;
  if (own.enum) return oneOf(own.enum, random);
  const type = Array.isArray(own.type) ? oneOf(own.type, random) : own.type;
  switch (type) {
    case "object":
      return likelyObject(own, sources);
    case "array": {
      const { minItems = 0, maxItems = 5, items = {} } = own;
      const length =
        minItems + below(random() < 0.95 ? Math.min(maxItems - minItems + 1, 4) : maxItems - minItems + 1, random);
      return Array.from({ length }, () => likelyValue(items, singular(name), sources));
    }
    case "integer":
    case "number":
      return likelyNumber(own, name, sources);
    case "boolean":
      return random() < 0.5;
    case "null":
      return null;
    default:
      return likelyText(own, name, sources);
  }
}

function likelyObject({ properties = {}, required = [] }: Schema, sources: Sources): Record<string, unknown> {
  const chosen = Object.entries(properties).filter(([name]) => required.includes(name) || sources.random() < 0.4);
  return Object.fromEntries(chosen.map(([name, schema]) => [name, likelyValue(schema, name, sources)]));
}

function likelyNumber(
  { minimum = 0, maximum = 2 ** 31, examples = [] }: Schema,
  name: string,
  sources: Sources,
): unknown {
  const { random, known } = sources;
  const near = [minimum, maximum, minimum + below(Math.min(maximum - minimum, 200) + 1, random), 15, 30, 60];
  const inside = near.filter((number) => minimum <= number && number <= maximum);
  const choices = [...inside, ...examples, known.pick(name, random)].filter((choice) => choice !== undefined);
  return oneOf(choices, random);
}

const halfHour = 30 * 60_000;
const day = 48 * halfHour;

function likelyText(
  { format, examples = [], minLength = 0, maxLength = 200 }: Schema,
  name: string,
  sources: Sources,
): unknown {
  const { random, known, now } = sources;
  if (format === "date-time") {
    const seen = known.pick(name, random);
    const isInstant = typeof seen === "string" && seen.length > "2031-01-08T09:00".length;
    return isInstant && random() < 0.6 ? seen : new Date(soon(now, random)).toISOString().replace(".000", "");
  }
  if (format === "date" || /^(from|to)$/.test(name)) return new Date(soon(now, random)).toISOString().slice(0, 10);
  const seen = known.pick(/^(.*Ids?|id)$/.test(name) ? singular(name) : name, random);
  if (seen !== undefined && random() < 0.8) return String(seen);
  if (examples.length > 0 && random() < 0.7) return oneOf(examples, random);
  if (/^(start|end)$/.test(name))
    return `${String(below(24, random)).padStart(2, "0")}:${oneOf(["00", "15", "30"], random)}`;
  const words = oneOf(
    ["Planning", "Zoë", "日本語の題名", "a", "In the morning, please.", "x".repeat(maxLength)],
    random,
  );
  return words.slice(0, maxLength).padEnd(minLength, "x");
}

/** A half hour of the next five weeks, or of the last. */
function soon(now: Date, random: Random): number {
  return (Math.floor(now.getTime() / day) + below(42, random) - 7) * day + below(48, random) * halfHour;
}

/** `attendeeIds` are called `attendeeId` one by one, which is a `userId`; that of an entry in a path is its own. */
function singular(name: string): string {
  return name
    .replace(/^(attendee|user)Ids?$/, "userId")
    .replace(/ies$/, "y")
    .replace(/s$/, "");
}
