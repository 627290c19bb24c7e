/**
 * What one person who uses the service does in a month, and what that takes. Units and milliseconds are those that `npm run bench`
 * measures (docs/benchmarks.md); how often people do what is an assumption, and yours to change.
 */
export interface Deed {
  what: string;
  aMonth: number;
  reads: number;
  writes: number;
  milliseconds: number;
  /** Items that the table's consumers are called for. */
  changes: number;
}

export const deeds: readonly Deed[] = [
  { what: "log in or refresh a token", aMonth: 60, reads: 3, writes: 0, milliseconds: 150, changes: 0 },
  { what: "read the agenda, a meeting, the inbox", aMonth: 200, reads: 9, writes: 0, milliseconds: 20, changes: 0 },
  { what: "list a month of slots", aMonth: 40, reads: 13, writes: 0, milliseconds: 40, changes: 0 },
  { what: "book", aMonth: 8, reads: 13, writes: 10, milliseconds: 40, changes: 1 },
  { what: "move, extend, cancel or answer", aMonth: 8, reads: 12, writes: 18, milliseconds: 40, changes: 2 },
  { what: "ask for suggestions", aMonth: 4, reads: 19, writes: 2, milliseconds: 1_000, changes: 1 },
];

/** Of all people, those whose meetings are looked through by the schedule. */
export const organizersOfAllPeople = 0.2;

/**
 * The list is read each time. An organizer is looked through once a day, as a new day comes into range, and in each hour in which something
 * of theirs has changed: with five meetings a week, made, answered and moved, twice a day.
 */
export const schedule = {
  timesAMonth: 720,
  readsOfListAnOrganizer: 0.03,
  looksAnOrganizer: 90,
  ...{ readsALook: 15, writesALook: 2, millisecondsALook: 50 },
};

/** What is written and learned from one change. */
export const following = { reads: 3, writes: 7, milliseconds: 30 };

/** Each minute it is looked who is to be reminded, whoever uses the service. A change calls for a reminder, as people book, move and answer. */
export const reminding = {
  timesAMonth: 43_800,
  ...{ reads: 3, writes: 1, milliseconds: 50 },
  ofAChange: { reads: 1, writes: 1 },
};

/** Kilobytes: of a log line with the lines that Lambda adds, of an answer, and of all that is kept of one person for each month. */
export const kilobytes = { logOfACall: 1, answer: 4, storedAMonth: 60 };
export const monthsStored = 12;

/**
 * Mails: of each booking and each change about two, and two reminders for each of the two on a meeting. What one takes, from the stream on,
 * is what `test/functional/messages/costs.test.ts` counts; the time waits for the provider.
 */
export const mailing = { aMonth: 60, reads: 7, writes: 14, milliseconds: 300 };
