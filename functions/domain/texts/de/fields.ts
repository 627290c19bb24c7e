import type { fields as english, FieldKind } from "../en/fields.ts";
import { formats } from "./formats.ts";

const kinds: Record<FieldKind, string> = {
  string: "ein Text",
  number: "eine Zahl",
  int: "eine ganze Zahl",
  boolean: "true oder false",
  array: "eine Liste",
  object: "ein Objekt",
  null: "null",
  email: "eine E-Mail-Adresse",
  url: "eine URL",
  date: "ein Datum",
  datetime: "ein Zeitpunkt",
};

export const fields: typeof english = {
  named: (field, sentence) => `${field}: ${sentence}`,
  required: (field) => `${field} fehlt`,
  unknown: (field) => `${field} ist kein bekanntes Feld`,
  invalid: (field) => `${field} ist ungültig`,
  kind: (field, expected) => `${field} muss ${formats.either(expected.map((kind) => kinds[kind]))} sein`,
  value: (field, value) => `${field} muss ${value} sein`,
  oneOf: (field, values) => `${field} muss einer dieser Werte sein: ${values.join(", ")}`,
  multipleOf: (field, divisor) => `${field} muss ein Vielfaches von ${divisor} sein`,
  notEmpty: (field) => `${field} darf nicht leer sein`,
  characters: {
    atLeast: (field, count) => `${field} muss mindestens ${count} Zeichen lang sein`,
    atMost: (field, count) => `${field} darf höchstens ${count} Zeichen lang sein`,
    exactly: (field, count) => `${field} muss genau ${count} Zeichen lang sein`,
  },
  items: {
    atLeast: (field, count) => `${field} muss mindestens ${items(count)} enthalten`,
    atMost: (field, count) => `${field} darf höchstens ${items(count)} enthalten`,
    exactly: (field, count) => `${field} muss genau ${items(count)} enthalten`,
  },
  number: {
    atLeast: (field, limit) => `${field} muss mindestens ${limit} sein`,
    atMost: (field, limit) => `${field} darf höchstens ${limit} sein`,
    greater: (field, limit) => `${field} muss größer als ${limit} sein`,
    less: (field, limit) => `${field} muss kleiner als ${limit} sein`,
  },
};

function items(count: number): string {
  return formats.plural(count, { one: `${count} Eintrag`, other: `${count} Einträge` });
}
