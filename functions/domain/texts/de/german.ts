import type { english } from "../en/english.ts";
import { assistant } from "./assistant.ts";
import { calendarFiles } from "./calendar-files.ts";
import { fields } from "./fields.ts";
import { formats } from "./formats.ts";
import { inputs } from "./inputs.ts";
import { plans } from "./plans.ts";
import { problems } from "./problems.ts";
import { suggestions } from "./suggestions.ts";

/** One file an area stands beside this one. */
export const german: typeof english = {
  language: "de",
  formats,
  assistant,
  calendarFiles,
  fields,
  inputs,
  plans,
  problems,
  suggestions,
};
