import * as z from "zod";
import { defineOperation } from "../../http/operation.ts";
import { inDemoWeek } from "./demo-week.ts";

export const getOpenapiDocument = defineOperation({
  name: "get-openapi-document",
  area: "documents",
  method: "GET",
  path: "/openapi.json",
  summary: "Describes this API",
  description:
    "Gives an OpenAPI 3.1 document, from which clients can be generated. The dates of its examples lie in next week.",
  access: "public",
  answer: {
    status: 200,
    schema: z.record(z.string(), z.unknown()).meta({ id: "OpenApiDocument" }),
    description: "The OpenAPI document.",
  },
  needs: {},
  handle: async (_request, { clock }) => {
    // Loaded only when it is asked for: the document is generated from the list in which this operation stands.
    const { default: document } = await import("../../../docs/openapi.json", { with: { type: "json" } });
    return { body: JSON.parse(inDemoWeek(JSON.stringify(document), clock.now())) };
  },
});
