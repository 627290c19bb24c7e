import { formatsOf } from "../formats.ts";

/** For the files of this language. */
export const formats = formatsOf("de");
