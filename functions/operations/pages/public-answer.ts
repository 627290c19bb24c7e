/** So many that everybody on a busy page is served, and nobody makes the table expensive. */
export const publicThrottle = { ratePerSecond: 50, burst: 100 };

/** An office that shares one address looks at many pages in a minute; nobody reads so many. */
export const publicPerNetwork = { requestsAMinute: 240 };

/** The same for everybody, and a few seconds old at most. */
export const publicAnswerHeaders = { "cache-control": "public, max-age=5" };
