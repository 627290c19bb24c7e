import type { english } from "../en/english.ts";
import { formatsOf } from "../formats.ts";
import { assistant } from "./assistant.ts";

/** One file an area stands beside this one. */
export const german: typeof english = { language: "de", formats: formatsOf("de"), assistant };
