import * as z from "zod";
import { canBeHandle } from "../../domain/pages/handle.ts";
import { shellName } from "../../domain/pages/shell-name.ts";
import { slugPattern } from "../../domain/pages/slug.ts";
import { notFound } from "../../domain/refusal.ts";
import type { Language } from "../../domain/texts/language.ts";
import { defineOperation, type Reply } from "../../http/operation.ts";
import { contentTypeOf, pageHeaders } from "./page-headers.ts";

export const showPage = defineOperation({
  name: "show-page",
  area: "pages",
  method: "GET",
  path: "/{path+}",
  alsoAt: ["/"],
  summary: "Serves the pages for people",
  description:
    "`/app` and all that is under it, `/{handle}` and `/{handle}/{slug}`, and the files that these need. Their names change with their " +
    "content, so they may be kept for good.",
  access: "public",
  params: z.strictObject({
    path: z
      .string()
      .default("")
      .meta({ param: { required: true } }),
  }),
  // What stands there is for the page: `?date=2026-12-07`.
  query: z.looseObject({}),
  answer: { status: 200, file: true, description: "The page, or the file." },
  refusals: ["not_found"],
  needs: { pages: true },
  handle: async ({ params: { path }, query, acceptedLanguage }, { pages }): Promise<Reply<undefined>> => {
    const name = fileFor(path, acceptedLanguage);
    const file = name && (await pages.read(name));
    if (!name || !file) throw notFound("page");
    const headers = { "content-type": contentTypeOf(name), ...pageHeaders(name), ...firstRequestOf(path, query) };
    return { file, headers };
  },
});

/** What is served at a path. Undefined where nothing is: all under `/v1` is the API's. */
function fileFor(path: string, language: Language | undefined): string | undefined {
  if (path.startsWith("assets/")) return path;
  if (path === "" || path === "app" || path.startsWith("app/")) return shellName("app", language);
  return isPublished(path) ? shellName("booking", language) : undefined;
}

/** `{handle}` or `{handle}/{slug}`, whether there is one or not: the page asks, and says so. */
function isPublished(path: string): boolean {
  const [handle = "", slug, ...more] = path.split("/");
  return canBeHandle(handle) && (slug === undefined || slugPattern.test(slug)) && more.length === 0;
}

/**
 * What a booking page will ask for at first, so that the browser does not wait with it for the script. Where its address says a day or a
 * length, the page may ask for others, and what came with it would be for nothing.
 */
function firstRequestOf(path: string, query: object): { link?: string } {
  if (!isPublished(path) || ["date", "time", "duration"].some((name) => name in query)) return {};
  const data = `/v1/public/${path}${path.includes("/") ? "/slots" : ""}`;
  return { link: `<${data}>; rel=preload; as=fetch; crossorigin=anonymous` };
}
