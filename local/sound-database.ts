import { DatabaseSync } from "node:sqlite";
import { damaged } from "./cannot-start.ts";

/** The files of an SQLite database. SQLite gives those beside it the permissions of the database itself. */
export function databaseFiles(file: string): string[] {
  return [file, `${file}-wal`, `${file}-shm`];
}

/**
 * Looks at every page of an SQLite database. Throws `CannotStart` where one is damaged or missing, and where the database lacks a
 * table that it must have.
 */
export function assertSound(file: string, tableName: string | undefined): void {
  try {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      const [found] = database.prepare("PRAGMA quick_check(1)").all();
      if (found?.quick_check !== "ok") throw damaged(file, "is damaged");
      if (tableName !== undefined && !hasTable(database, tableName)) throw damaged(file, "no longer holds the data");
    } finally {
      database.close();
    }
  } catch (error) {
    throw meaningOf(error, file);
  }
}

function hasTable(database: DatabaseSync, name: string): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined;
}

/** What an error of SQLite says of a file that nobody but us should have written: that it is damaged, or no more than it says. */
export function meaningOf(error: unknown, file: string): unknown {
  const { errcode = 0 } = error as { errcode?: number };
  return unreadable.has(errcode & kind) ? damaged(file, "is damaged", error) : error;
}

/** The lower byte of a code is the kind of error. */
const kind = 0xff;

/** `SQLITE_ERROR`: something is missing that must be there. `SQLITE_CORRUPT`. `SQLITE_NOTADB`. */
const unreadable = new Set([1, 11, 26]);
