const mark = "first-steps-shown";

/** Whether the first steps were shown in this browser: nobody is asked twice. */
export function wereShown(): boolean {
  return localStorage.getItem(mark) !== null;
}

export function noteShown(): void {
  localStorage.setItem(mark, "yes");
}
