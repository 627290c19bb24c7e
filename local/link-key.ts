import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";

/** What links in mails are signed with here: made once and kept in a file that only its owner may read, so that links stay good. */
export async function keptLinkKey(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    const key = randomBytes(48).toString("base64url");
    await writeFile(file, key, { mode: 0o600 });
    return key;
  }
}
