/** So many that everybody on a busy page is served, and nobody makes the table expensive. */
export const publicThrottle = { ratePerSecond: 50, burst: 100 };

/** The same for everybody, and a few seconds old at most. */
export const publicAnswerHeaders = { "cache-control": "public, max-age=5" };
