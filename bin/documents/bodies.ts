import * as z from "zod";
import type { AnyOperation } from "../../functions/http/operation.ts";

/** The schema of a request body, under a name of its own. */
export function namedRequest({ name, body }: AnyOperation): z.ZodType | undefined {
  return body && named(body, `${pascalCase(name)}Request`);
}

/** The schema of an answer, under a name of its own. A page is called after its items: `MeetingPage`. */
export function namedAnswer({ name, answer: { schema, contentType } }: AnyOperation): z.ZodType | undefined {
  if (!schema || contentType) return schema;
  const item = schema instanceof z.ZodObject && "nextCursor" in schema.shape && schema.shape.items?.element;
  return named(schema, item && idOf(item) ? `${idOf(item)}Page` : `${pascalCase(name)}Answer`);
}

function named(schema: z.ZodType, name: string): z.ZodType {
  return idOf(schema) ? schema : schema.meta({ ...schema.meta(), id: name });
}

function idOf(schema: z.ZodType): string | undefined {
  return schema.meta()?.id;
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
}
