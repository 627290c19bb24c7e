import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CannotStart } from "./cannot-start.ts";

export const lockFile = "lock";

/**
 * Keeps a folder for this process until released; false where another one has it. The lock is SQLite's on a file: the system
 * drops it with the process that holds it, however that ends, so there are no stale ones.
 */
export function lockFolder(folder: string): (() => void) | false {
  const file = join(folder, lockFile);
  const lock = new DatabaseSync(file);
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return () => lock.close();
  } catch (error) {
    lock.close();
    const { errcode } = error as { errcode?: number };
    if (errcode === sqliteBusy) return false;
    if (errcode === sqliteNotADatabase) throw new CannotStart(`${file} is damaged. It holds nothing: delete it.`);
    throw error;
  }
}

const sqliteBusy = 5;
const sqliteNotADatabase = 26;
