import type { english } from "../en/english.ts";
import { formatsOf } from "../formats.ts";

/** One file an area stands beside this one. */
export const french: typeof english = { language: "fr", formats: formatsOf("fr") };
