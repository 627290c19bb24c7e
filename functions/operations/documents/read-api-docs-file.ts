import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import * as z from "zod";
import { notFound } from "../../domain/refusal.ts";
import { defineOperation, type Reply } from "../../http/operation.ts";
import { apiDocsInitializer, apiDocsPage, apiDocsPageHeaders } from "./api-docs-page.ts";

/** The files of Swagger UI that the page needs, and their licences. */
const packageFiles = {
  "swagger-ui.css": "text/css",
  "swagger-ui-bundle.js": "text/javascript",
  "swagger-ui-bundle.js.LICENSE.txt": "text/plain",
  LICENSE: "text/plain",
};

export const readApiDocsFile = defineOperation({
  name: "read-api-docs-file",
  area: "documents",
  method: "GET",
  path: "/api-docs/{file+}",
  summary: "Serves the files of Swagger UI",
  access: "public",
  params: z.strictObject({
    file: z
      .string()
      .default("")
      .meta({ param: { required: true } }),
  }),
  answer: { status: 200, schema: z.string(), contentType: "text/*", description: "The file." },
  refusals: ["not_found"],
  needs: {},
  files: Object.keys(packageFiles).map(pathInPackage),
  handle: async ({ params: { file } }): Promise<Reply<string>> => {
    if (file === "") return { body: apiDocsPage, headers: apiDocsPageHeaders };
    if (file === "swagger-initializer.js") return { body: apiDocsInitializer, headers: fileHeaders("text/javascript") };
    if (!isPackageFile(file)) throw notFound("file");
    return { body: await readPackageFile(file), headers: fileHeaders(packageFiles[file]) };
  },
});

function isPackageFile(file: string): file is keyof typeof packageFiles {
  return Object.hasOwn(packageFiles, file);
}

/** Reads it from `node_modules`: here the project's own, and deployed the one that lies beside the bundle. */
function readPackageFile(file: string): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve(pathInPackage(file)), "utf8");
}

function pathInPackage(file: string): string {
  return `swagger-ui-dist/${file}`;
}

function fileHeaders(contentType: string): Record<string, string> {
  return { "content-type": `${contentType}; charset=utf-8`, "cache-control": "public, max-age=3600" };
}
