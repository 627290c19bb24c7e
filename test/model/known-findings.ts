/** What is known to be wrong and is not mended yet. A scenario that no longer shows it fails, until it is taken off this list. */
export interface KnownFinding {
  finding: string;
  shows: RegExp;
  /** Where `npm test` shows it. */
  scenarios: readonly string[];
  /** Where longer runs may show it: in any scenario, unless said. */
  inLongRuns?: RegExp;
}

export const knownFindings: readonly KnownFinding[] = [
  {
    finding:
      "H: erasing meets a page whose meeting cannot be seen yet, takes the page away, and never gets the person off the meeting",
    shows: /^missing: cal |^uncounted invitation: |^erase-closed-accounts fails with TransactionCanceledException/,
    scenarios: [],
    inLongRuns: /^cal closes their account/,
  },
];
