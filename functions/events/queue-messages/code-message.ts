import * as z from "zod";

/** What lies in the queue `codes`: the code itself lies in none. */
export const codeMessage = z.object({ challenge: z.string() });
export type CodeMessage = z.output<typeof codeMessage>;
