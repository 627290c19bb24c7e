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
    "content, so they may be kept for good. Where nothing is, a browser that wants to show it gets a page that says so.",
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
  handle: async ({ params: { path }, query, acceptedLanguage, isVisit }, { pages }): Promise<Reply<undefined>> => {
    const name = fileFor(path, acceptedLanguage);
    const file = name && (await pages.read(name));
    if (file) return { file, headers: { ...headersOf(name), ...firstRequestOf(path, query) } };
    const shell = shellName("booking", acceptedLanguage);
    const page = isVisit && !isForPrograms(path) && (await pages.read(shell));
    if (!page) throw notFound("page");
    return { status: 404, file: page, headers: { ...headersOf(shell), "cache-control": "no-store" } };
  },
});

function headersOf(name: string): Record<string, string> {
  return { "content-type": contentTypeOf(name), ...pageHeaders(name) };
}

/** What is served at a path. Undefined where nothing is: all under `/v1` is the API's. */
function fileFor(path: string, language: Language | undefined): string | undefined {
  if (path.startsWith("assets/")) return path;
  if (path === "" || path === "app" || path.startsWith("app/")) return shellName("app", language);
  return isPublished(asNamed(path)) ? shellName("booking", language) : undefined;
}

function isForPrograms(path: string): boolean {
  return /^(?:v1|assets)(?:\/|$)/.test(path);
}

/** Of what people type or paste: phones begin it with a capital, and programs end it with a slash. */
function asNamed(path: string): string {
  return path.replace(/\/$/, "").toLowerCase();
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
function firstRequestOf(typed: string, query: object): { link?: string } {
  const path = asNamed(typed);
  if (!isPublished(path) || ["date", "time", "duration"].some((name) => name in query)) return {};
  const data = `/v1/public/${path}${path.includes("/") ? "/slots" : ""}`;
  return { link: `<${data}>; rel=preload; as=fetch; crossorigin=anonymous` };
}
