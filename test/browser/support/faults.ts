import type { Page } from "playwright-core";

interface Noted {
  faults: string[];
  expected: RegExp[];
}

const notes = new WeakMap<Page, Noted>();

/** Errors on the console, violations of the content policy among them, scripts that throw, and requests that nobody has answered. */
export function noteFaults(page: Page): void {
  const noted: Noted = { faults: [], expected: [] };
  notes.set(page, noted);
  const note = (fault: string) => noted.faults.push(fault);
  page.on("console", (message) => {
    if (message.type() === "error") note(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", ({ message }) => note(message));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // A page that is left asks for nothing any more.
    if (why !== "net::ERR_ABORTED") note(`${why}: ${request.method()} ${request.url()}`);
  });
}

/** Something of the test itself: Chromium notes each refusal that a page is answered with, as `status of 409`. */
export function expectFault(page: Page, pattern: RegExp): void {
  notes.get(page)!.expected.push(pattern);
}

/** Those that nobody has expected. */
export function faultsOf(page: Page): string[] {
  const { faults, expected } = notes.get(page)!;
  return faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
}

export function assertNoFaults(page: Page): void {
  const surprising = faultsOf(page);
  if (surprising.length > 0) throw new Error(`The page complains:\n${surprising.join("\n")}`);
}
