import { expect } from "vitest";
import type { ReadMail } from "../../../local/mailbox/read-mail.ts";
import { api } from "./site.ts";

/** What somebody was sent, the newest first. */
export async function mailsTo(email: string): Promise<ReadMail[]> {
  return (await api("GET", `/mail.json?to=${encodeURIComponent(email)}`)).items;
}

/** The six digits of the newest mail with a code, waited for. `after` other codes: the one that comes after as many. */
export async function codeFor(email: string, after = 0): Promise<string> {
  let codes: string[] = [];
  const read = async () => {
    const mails = await mailsTo(email);
    codes = mails.flatMap(({ subject, text }) => /\b\d{6}\b/.exec(`${subject} ${text}`)?.[0] ?? []);
    return codes.length;
  };
  await expect.poll(read, { interval: 100 }).toBeGreaterThan(after);
  return codes[0]!;
}
