import { DatabaseSync } from "node:sqlite";
import { meaningOf } from "../sound-database.ts";

/** A mail as it was sent. */
export interface KeptMail {
  id: number;
  /** The domain's time, as an epoch millisecond. */
  at: number;
  to: string;
  mime: Uint8Array;
}

/** All that was mailed, newest first. */
export interface MailboxFile {
  keep(mail: Omit<KeptMail, "id">): number;
  find(id: number): KeptMail | undefined;
  /** To one address only where there is one, in any case of letters. Before the mail of an id only where there is one. */
  newest(count: number, only: { to?: string | undefined; before?: number | undefined }): KeptMail[];
  close(): void;
}

/** The file of a data folder that holds it. */
export const mailboxFile = "mailbox.sqlite";

/**
 * Kept in that file, which another thread may have open as well; in memory where it is `:memory:`. Throws `CannotStart` where the file
 * is something else.
 */
export function openMailboxFile(file: string): MailboxFile {
  try {
    return openDatabase(file);
  } catch (error) {
    throw meaningOf(error, file);
  }
}

function openDatabase(file: string): MailboxFile {
  const database = new DatabaseSync(file);
  // Survives the end of this process at any moment, which is all that is asked.
  database.exec(`
    PRAGMA busy_timeout = 5000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS mails (
      id INTEGER PRIMARY KEY, at INTEGER NOT NULL, recipient TEXT NOT NULL COLLATE NOCASE, mime BLOB NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS mails_by_recipient ON mails (recipient, id);
  `);
  const keep = database.prepare("INSERT INTO mails (at, recipient, mime) VALUES (?, ?, ?)");
  const columns = "SELECT id, at, recipient AS 'to', mime FROM mails";
  const find = database.prepare(`${columns} WHERE id = ?`);
  const newest = database.prepare(`${columns} WHERE id < ? ORDER BY id DESC LIMIT ?`);
  const newestTo = database.prepare(`${columns} WHERE recipient = ? AND id < ? ORDER BY id DESC LIMIT ?`);
  return {
    keep: ({ at, to, mime }) => Number(keep.run(at, to, mime).lastInsertRowid),
    find: (id) => find.get(id) as unknown as KeptMail | undefined,
    newest(count, { to, before = Number.MAX_SAFE_INTEGER }) {
      const rows = to === undefined ? newest.all(before, count) : newestTo.all(to, before, count);
      return rows as unknown as KeptMail[];
    },
    close: () => database.close(),
  };
}
