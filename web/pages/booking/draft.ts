import type { AnswerOf } from "../../client/operations.ts";

/** What a visitor has entered so far. It outlives a reload, a switch to the mail program, and an error. */
export interface Draft {
  durationMinutes?: number | undefined;
  /** The start that was chosen, as an instant. */
  start?: string | undefined;
  /** A time of the day that the address of the page wants: `14:30`. */
  wantedTime?: string | undefined;
  /** The day that was looked at, or that the address of the page wants. */
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
  const text = sessionStorage.getItem(storageKey(name));
  const { search } = location;
  if (!text) return { ...empty(), search, ...saidBy(search) };
  const kept = JSON.parse(text) as Draft;
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const before = kept.booked && visit?.type === "navigate" ? renewed(kept) : kept;
  if (search === before.search) return before;
  return { ...before, start: undefined, challenge: undefined, booked: undefined, search, ...saidBy(search) };
}

/** The next one of the same person. */
export function renewed({ name, email, durationMinutes, search }: Draft): Draft {
  return { ...empty(), name, email, durationMinutes, search };
}

function empty(): Draft {
  return { name: "", email: "", note: "", guests: "", key: crypto.randomUUID(), search: "" };
}

/** `?date=&time=&duration=&name=&email=`. The time is an instant, or `14:30` on that date. What makes no sense is left alone. */
function saidBy(search: string): Partial<Draft> {
  const said = Object.fromEntries(new URLSearchParams(search));
  const { date = "", time = "", duration = "", name, email } = said;
  return {
    ...(/^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) && { date }),
    ...(/^\d\d:\d\d$/.test(time) && { wantedTime: time }),
    ...(time.length > 5 && !Number.isNaN(Date.parse(time)) && { start: new Date(time).toISOString() }),
    ...(Number(duration) > 0 && { durationMinutes: Math.round(Number(duration)) }),
    ...(name && { name }),
    ...(email && { email }),
  };
}

export function keepDraft(name: string, draft: Draft): void {
  sessionStorage.setItem(storageKey(name), JSON.stringify(draft));
}

function storageKey(name: string): string {
  return `booking:${name}`;
}
