import type { fields as english, FieldKind } from "../en/fields.ts";
import { formats } from "./formats.ts";

const kinds: Record<FieldKind, string> = {
  string: "un texte",
  number: "un nombre",
  int: "un nombre entier",
  boolean: "true ou false",
  array: "une liste",
  object: "un objet",
  null: "null",
  email: "une adresse e-mail",
  url: "une URL",
  date: "une date",
  datetime: "un instant",
};

export const fields: typeof english = {
  named: (field, sentence) => `${field}\u00a0: ${sentence}`,
  required: (field) => `${field} est obligatoire`,
  unknown: (field) => `${field} n’est pas un champ connu`,
  invalid: (field) => `${field} n’est pas valide`,
  kind: (field, expected) => `${field} doit être ${formats.either(expected.map((kind) => kinds[kind]))}`,
  value: (field, value) => `${field} doit être ${value}`,
  oneOf: (field, values) => `${field} doit être l’une de ces valeurs\u00a0: ${values.join(", ")}`,
  multipleOf: (field, divisor) => `${field} doit être un multiple de ${divisor}`,
  notEmpty: (field) => `${field} ne doit pas être vide`,
  characters: {
    atLeast: (field, count) => `${field} doit comporter au moins ${characters(count)}`,
    atMost: (field, count) => `${field} doit comporter au plus ${characters(count)}`,
    exactly: (field, count) => `${field} doit comporter exactement ${characters(count)}`,
  },
  items: {
    atLeast: (field, count) => `${field} doit contenir au moins ${items(count)}`,
    atMost: (field, count) => `${field} doit contenir au plus ${items(count)}`,
    exactly: (field, count) => `${field} doit contenir exactement ${items(count)}`,
  },
  number: {
    atLeast: (field, limit) => `${field} doit être au moins égal à ${limit}`,
    atMost: (field, limit) => `${field} doit être au plus égal à ${limit}`,
    greater: (field, limit) => `${field} doit être supérieur à ${limit}`,
    less: (field, limit) => `${field} doit être inférieur à ${limit}`,
  },
};

function characters(count: number): string {
  return formats.plural(count, { one: `${count} caractère`, other: `${count} caractères` });
}

function items(count: number): string {
  return formats.plural(count, { one: `${count} élément`, other: `${count} éléments` });
}
