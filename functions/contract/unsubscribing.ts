import * as z from "zod";

/** The token of a link that ends mails. */
export const unsubscribeToken = z.strictObject({ token: z.string().min(1).max(200) });

/** Mail programs add words of their own to links. */
export const anyQuery = z.object({});

/** It is what each request writes that is kept within bounds, for everybody together. */
export const unsubscribeThrottle = { ratePerSecond: 20, burst: 40 };
