import * as z from "zod";
import { defineOperation } from "../../http/operation.ts";

export const getOpenapiDocument = defineOperation({
  name: "get-openapi-document",
  area: "documents",
  method: "GET",
  path: "/openapi.json",
  summary: "Describes this API",
  description: "As an OpenAPI 3.1 document: for generating clients, and for tools that read it.",
  access: "public",
  answer: {
    status: 200,
    schema: z.record(z.string(), z.unknown()).meta({ id: "OpenApiDocument" }),
    description: "The OpenAPI document.",
  },
  needs: {},
  handle: async () => {
    // Not before it is asked for: the document is generated from the list in which this operation stands.
    const { default: document } = await import("../../../docs/openapi.json", { with: { type: "json" } });
    return { body: document };
  },
});
