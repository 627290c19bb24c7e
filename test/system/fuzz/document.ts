import { send } from "../../support/server/http.ts";

/** A part of a JSON Schema, as the document writes them. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  format?: string;
  examples?: unknown[];
}

export interface Parameter {
  in: "path" | "query" | "header";
  name: string;
  required?: boolean;
  schema: Schema;
  example?: unknown;
}

export interface DescribedOperation {
  id: string;
  method: string;
  path: string;
  parameters: Parameter[];
  body: Schema | undefined;
  bodyExamples: unknown[];
}

export interface ServedDocument {
  operations: DescribedOperation[];
  resolve(schema: Schema): Schema;
}

/** What a server says of itself. Its examples work as they stand. */
export async function readDocument(baseUrl: string): Promise<ServedDocument> {
  const { body: document } = await send(baseUrl, "GET", "/openapi.json");
  // biome-ignore lint/suspicious/noExplicitAny: a document to look into.
  const resolve = (part: any): any =>
    part.$ref
      ? part.$ref
          .slice(2)
          .split("/")
          .reduce((inside: never, name: string) => inside[name], document)
      : part;
  // biome-ignore lint/suspicious/noExplicitAny: the same.
  const operations = Object.entries<Record<string, any>>(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]) => {
      const { schema, example, examples } = requestBody?.content["application/json"] ?? {};
      return {
        id: operationId,
        method: method.toUpperCase(),
        path,
        parameters: parameters.map(resolve),
        body: schema,
        bodyExamples: examples
          ? Object.values<{ value: unknown }>(examples).map(({ value }) => value)
          : example
            ? [example]
            : [],
      };
    }),
  );
  return { operations, resolve };
}
