import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/**
 * Keeps a folder for this process until released; false where another one has it. The lock is SQLite's on a file: the system
 * drops it with the process that holds it, however that ends, so there are no stale ones.
 */
export function lockFolder(folder: string): (() => void) | false {
  const lock = new DatabaseSync(join(folder, "lock"));
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return () => lock.close();
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === sqliteBusy) return false;
    throw error;
  }
}

const sqliteBusy = 5;
