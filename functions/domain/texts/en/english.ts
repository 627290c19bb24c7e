import { formatsOf } from "../formats.ts";
import type { Language } from "../language.ts";
import { assistant } from "./assistant.ts";

/** One file an area stands beside this one. */
export const english = { language: "en" as Language, formats: formatsOf("en"), assistant };
