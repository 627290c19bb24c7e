import type { fields as english, FieldKind } from "../en/fields.ts";
import { formats } from "./formats.ts";

const kinds: Record<FieldKind, string> = {
  string: "un texto",
  number: "un número",
  int: "un número entero",
  boolean: "true o false",
  array: "una lista",
  object: "un objeto",
  null: "null",
  email: "una dirección de correo electrónico",
  url: "una URL",
  date: "una fecha",
  datetime: "un instante",
};

export const fields: typeof english = {
  named: (field, sentence) => `${field}: ${sentence}`,
  required: (field) => `${field} es obligatorio`,
  unknown: (field) => `${field} no es un campo conocido`,
  invalid: (field) => `${field} no es válido`,
  kind: (field, expected) => `${field} debe ser ${formats.either(expected.map((kind) => kinds[kind]))}`,
  value: (field, value) => `${field} debe ser ${value}`,
  oneOf: (field, values) => `${field} debe ser uno de estos valores: ${values.join(", ")}`,
  multipleOf: (field, divisor) => `${field} debe ser múltiplo de ${divisor}`,
  notEmpty: (field) => `${field} no puede estar vacío`,
  characters: {
    atLeast: (field, count) => `${field} debe tener al menos ${characters(count)}`,
    atMost: (field, count) => `${field} debe tener como máximo ${characters(count)}`,
    exactly: (field, count) => `${field} debe tener exactamente ${characters(count)}`,
  },
  items: {
    atLeast: (field, count) => `${field} debe contener al menos ${items(count)}`,
    atMost: (field, count) => `${field} debe contener como máximo ${items(count)}`,
    exactly: (field, count) => `${field} debe contener exactamente ${items(count)}`,
  },
  number: {
    atLeast: (field, limit) => `${field} debe ser como mínimo ${limit}`,
    atMost: (field, limit) => `${field} debe ser como máximo ${limit}`,
    greater: (field, limit) => `${field} debe ser mayor que ${limit}`,
    less: (field, limit) => `${field} debe ser menor que ${limit}`,
  },
};

function characters(count: number): string {
  return formats.plural(count, { one: `${count} carácter`, other: `${count} caracteres` });
}

function items(count: number): string {
  return formats.plural(count, { one: `${count} elemento`, other: `${count} elementos` });
}
