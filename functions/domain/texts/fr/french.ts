import type { english } from "../en/english.ts";
import { formatsOf } from "../formats.ts";
import { assistant } from "./assistant.ts";

/** One file an area stands beside this one. */
export const french: typeof english = { language: "fr", formats: formatsOf("fr"), assistant };
