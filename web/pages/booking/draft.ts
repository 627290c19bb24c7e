import { kept } from "../../client/kept.ts";
import type { AnswerOf } from "../../client/operations.ts";
import { askedForBy, type Wanted } from "./address.ts";

/** What a visitor has entered so far. It outlives a reload, a switch to the mail program, and an error. */
export interface Draft {
  durationMinutes?: number | undefined;
  /** The start that was chosen, as an instant. */
  start?: string | undefined;
  /** What the address of the page wants, until something else is chosen. */
  wanted?: Wanted | undefined;
  /** The day that was looked at. */
  date?: string | undefined;
  name: string;
  email: string;
  note: string;
  guests: string;
  /** Names the booking, so that it is made once however often it is sent. */
  key: string;
  /** Of the code that was sent. */
  challenge?: string | undefined;
  /** What the address of the page said. */
  search: string;
  booked?: AnswerOf<"bookMeeting"> | undefined;
}

/**
 * What was entered here before, and what the address says where it is another one than then. Whoever comes again to the page of something
 * that is booked begins the next one; whoever only reloads it sees that it is booked.
 */
export function openDraft(name: string): Draft {
  const text = kept.tab.get(storageKey(name));
  const { search } = location;
  if (!text) return { ...empty(), search, ...askedForBy(search) };
  const last = JSON.parse(text) as Draft;
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const before = last.booked && visit?.type === "navigate" ? renewed(last) : last;
  if (search === before.search) return before;
  const left = { start: undefined, challenge: undefined, booked: undefined, date: undefined, wanted: undefined };
  return { ...before, ...left, search, ...askedForBy(search) };
}

/** The next one of the same person. */
export function renewed({ name, email, durationMinutes, search }: Draft): Draft {
  return { ...empty(), name, email, durationMinutes, search };
}

function empty(): Draft {
  return { name: "", email: "", note: "", guests: "", key: crypto.randomUUID(), search: "" };
}

export function keepDraft(name: string, draft: Draft): void {
  kept.tab.set(storageKey(name), JSON.stringify(draft));
}

function storageKey(name: string): string {
  return `booking:${name}`;
}
