import { kept } from "../../../client/kept.ts";

const mark = "first-steps-shown";

/** Whether the first steps were shown in this browser: nobody is asked twice. */
export function wereShown(): boolean {
  return kept.here.get(mark) !== undefined;
}

export function noteShown(): void {
  kept.here.set(mark, "yes");
}
