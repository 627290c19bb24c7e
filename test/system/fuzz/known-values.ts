import { oneOf, type Random } from "../../support/random.ts";

/** Values that answers have shown, by the names of their fields: what somebody who uses the service would send. */
export class KnownValues {
  readonly #byName = new Map<string, unknown[]>();

  /** Takes note of all that an answer shows. What has no name of its own stands under that of the list: `/v1/meetings` shows meetings. */
  learn(collection: string, value: unknown): void {
    if (Array.isArray(value)) for (const item of value.slice(0, maxKept)) this.learn(collection, item);
    else if (value && typeof value === "object") {
      for (const [name, member] of Object.entries(value)) {
        if (name === "id") this.#add(collection, member);
        else if (name === "userId") this.#add("users", member);
        else if (typeof member === "string" || typeof member === "number") this.#add(name, member);
        else this.learn(collection, member);
      }
    }
  }

  /** One of the latest that stand under a name; undefined where there are none. */
  pick(name: string, random: Random): unknown {
    const known = this.#byName.get(alsoCalled[name] ?? name);
    return known && oneOf(known, random);
  }

  #add(name: string, value: unknown): void {
    const known = this.#byName.get(name) ?? [];
    this.#byName.set(name, known);
    if (known.includes(value)) return;
    known.push(value);
    if (known.length > maxKept) known.shift();
  }
}

const maxKept = 30;

/** An id of its own is known by the list that it stands in. */
const alsoCalled: Record<string, string> = {
  meetingTypeId: "meeting-types",
  typeId: "meeting-types",
  entryId: "availability",
  userId: "users",
};
