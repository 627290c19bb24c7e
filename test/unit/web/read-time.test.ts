import { expect, test } from "vitest";
import { readTime } from "../../../web/pages/app/shared/hours/typing/read-time.ts";

test.each([
  ["9", "09:00"],
  ["930", "09:30"],
  ["1730", "17:30"],
  ["9:30", "09:30"],
  ["9.30", "09:30"],
  ["9h30", "09:30"],
  ["9h", "09:00"],
  ["9 Uhr", undefined],
  ["5 pm", "17:00"],
  ["5:15 p. m.", "17:15"],
  ["12 am", "00:00"],
  ["12pm", "12:00"],
  ["24:00", "24:00"],
  ["24:30", undefined],
  ["25", undefined],
  ["9:75", undefined],
  ["13 pm", undefined],
  ["", undefined],
])("%j is %s", (text, time) => {
  expect(readTime(text)).toBe(time);
});
