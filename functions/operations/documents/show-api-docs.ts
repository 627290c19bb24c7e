import * as z from "zod";
import { defineOperation } from "../../http/operation.ts";
import { apiDocsPage, apiDocsPageHeaders } from "./api-docs-page.ts";

export const showApiDocs = defineOperation({
  name: "show-api-docs",
  area: "documents",
  method: "GET",
  // API Gateway takes no route that ends in a slash: `/api-docs/` is the other operation's, with an empty file name.
  path: "/api-docs",
  summary: "Shows this API in the browser",
  description: "Swagger UI, in which every operation can be read about and tried. `/api-docs/` shows it as well.",
  access: "public",
  answer: { status: 200, schema: z.string(), contentType: "text/html", description: "Swagger UI's page." },
  needs: {},
  handle: async () => ({ body: apiDocsPage, headers: apiDocsPageHeaders }),
});
