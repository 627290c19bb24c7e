import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { damaged } from "../cannot-start.ts";
import { meaningOf } from "../sound-database.ts";
import { newPrivateKey, type SigningKey, signingKey } from "./signing-key.ts";

export interface StoredAccount {
  username: string;
  /** The pool's own name for it. */
  sub: string;
  passwordHash: string;
  /** Accounts of earlier releases may be unconfirmed. */
  status: "UNCONFIRMED" | "FORCE_CHANGE_PASSWORD" | "CONFIRMED";
  createdAt: number;
  changedAt: number;
}

/** What a refresh token stands for, from the sign-in on. */
export interface StoredSession {
  id: string;
  username: string;
  signedInAt: number;
  expiresAt: number;
}

/** What the pool keeps. Instants are epoch milliseconds. */
export interface AccountsFile {
  signingKey: SigningKey;
  find(username: string): StoredAccount | undefined;
  /** False where the name is taken. */
  add(account: StoredAccount): boolean;
  change(username: string, changes: Partial<StoredAccount>): void;
  /** With its sessions. False where there is none. */
  remove(username: string): boolean;
  /** Those that have expired are forgotten. */
  keepSession(refreshToken: string, session: StoredSession): void;
  findSession(refreshToken: string, now: number): StoredSession | undefined;
  forgetSession(refreshToken: string): void;
  /** All of an account. */
  forgetSessions(username: string): void;
  /** Whether a session with this id has not been ended. */
  hasSession(id: string): boolean;
  close(): void;
}

/** The table that a file has once it has been in use. */
export const accountsTable = "accounts";

/** Kept in that file; in memory where it is `:memory:`. Throws `CannotStart` where the file is something else. */
export function openAccountsFile(file: string): AccountsFile {
  try {
    return openDatabase(file);
  } catch (error) {
    throw meaningOf(error, file);
  }
}

function openDatabase(file: string): AccountsFile {
  const database = new DatabaseSync(file);
  // Survives the end of this process at any moment, which is all that is asked.
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS signing_keys (id INTEGER PRIMARY KEY CHECK (id = 1), pem TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS ${accountsTable} (
      username TEXT PRIMARY KEY, sub TEXT NOT NULL, passwordHash TEXT NOT NULL, status TEXT NOT NULL,
      createdAt INTEGER NOT NULL, changedAt INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS sessions (
      tokenDigest TEXT PRIMARY KEY, id TEXT NOT NULL, username TEXT NOT NULL REFERENCES ${accountsTable} ON DELETE CASCADE,
      signedInAt INTEGER NOT NULL, expiresAt INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS sessions_by_username ON sessions (username);
  `);
  const find = database.prepare(`SELECT * FROM ${accountsTable} WHERE username = ?`);
  const add = database.prepare(`INSERT OR IGNORE INTO ${accountsTable} VALUES (?, ?, ?, ?, ?, ?)`);
  const change = database.prepare(
    `UPDATE ${accountsTable} SET passwordHash = ?, status = ?, changedAt = ? WHERE username = ?`,
  );
  const remove = database.prepare(`DELETE FROM ${accountsTable} WHERE username = ?`);
  const forgetExpired = database.prepare("DELETE FROM sessions WHERE username = ? AND expiresAt <= ?");
  const keepSession = database.prepare("INSERT INTO sessions VALUES (?, ?, ?, ?, ?)");
  const findSession = database.prepare(
    "SELECT id, username, signedInAt, expiresAt FROM sessions WHERE tokenDigest = ? AND expiresAt > ?",
  );
  const forgetSession = database.prepare("DELETE FROM sessions WHERE tokenDigest = ?");
  const forgetSessions = database.prepare("DELETE FROM sessions WHERE username = ?");
  const hasSession = database.prepare("SELECT 1 FROM sessions WHERE id = ?");

  const found = (username: string) => find.get(username) as unknown as StoredAccount | undefined;
  return {
    signingKey: keptSigningKey(database, file),
    find: found,
    add: ({ username, sub, passwordHash, status, createdAt, changedAt }) =>
      add.run(username, sub, passwordHash, status, createdAt, changedAt).changes === 1,
    change(username, changes) {
      const { passwordHash, status, changedAt } = { ...found(username)!, ...changes };
      change.run(passwordHash, status, changedAt, username);
    },
    remove: (username) => remove.run(username).changes === 1,
    keepSession(refreshToken, { id, username, signedInAt, expiresAt }) {
      forgetExpired.run(username, signedInAt);
      keepSession.run(digestOf(refreshToken), id, username, signedInAt, expiresAt);
    },
    findSession: (refreshToken, now) =>
      findSession.get(digestOf(refreshToken), now) as unknown as StoredSession | undefined,
    forgetSession: (refreshToken) => void forgetSession.run(digestOf(refreshToken)),
    forgetSessions: (username) => void forgetSessions.run(username),
    hasSession: (id) => hasSession.get(id) !== undefined,
    close: () => database.close(),
  };
}

/** Made once for a file, so that its tokens stay valid from one start to the next. */
function keptSigningKey(database: DatabaseSync, file: string): SigningKey {
  const kept = database.prepare("SELECT pem FROM signing_keys").get();
  const pem = kept ? String(kept.pem) : newPrivateKey();
  if (!kept) database.prepare("INSERT INTO signing_keys VALUES (1, ?)").run(pem);
  try {
    return signingKey(pem);
  } catch (error) {
    throw damaged(file, "is damaged", error);
  }
}

/** No refresh token stands in the file. */
function digestOf(refreshToken: string): string {
  return createHash("sha256").update(refreshToken).digest("base64url");
}
