import * as z from "zod";
import { defineOperation } from "../../http/operation.ts";
import { apiDocsPage, apiDocsPageHeaders } from "./api-docs-page.ts";

export const showApiDocs = defineOperation({
  name: "show-api-docs",
  area: "documents",
  method: "GET",
  // API Gateway takes no route that ends in a slash: `read-api-docs-file` answers `/api-docs/`, with an empty file name.
  path: "/api-docs",
  summary: "Shows this API in the browser",
  description:
    "Shows Swagger UI, in which you can read about each operation and try it. `/api-docs/` shows it as well.",
  access: "public",
  answer: { status: 200, schema: z.string(), contentType: "text/html", description: "The page of Swagger UI." },
  needs: {},
  handle: async () => ({ body: apiDocsPage, headers: apiDocsPageHeaders }),
});
