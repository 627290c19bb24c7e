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
  status: "UNCONFIRMED" | "CONFIRMED";
  attributes: { email?: string; email_verified?: "true" | "false" };
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

export type CodePurpose = "SignUp" | "ForgotPassword";

/** What the pool keeps. Instants are epoch milliseconds. */
export interface AccountsFile {
  signingKey: SigningKey;
  find(username: string): StoredAccount | undefined;
  /** False where the name is taken. */
  add(account: StoredAccount): boolean;
  change(username: string, changes: Partial<StoredAccount>): void;
  /** With its codes and sessions. False where there is none. */
  remove(username: string): boolean;
  /** In place of an earlier one. */
  keepCode(username: string, purpose: CodePurpose, code: string, expiresAt: number): void;
  /** The code that can be used now. */
  findCode(username: string, purpose: CodePurpose, now: number): string | undefined;
  forgetCode(username: string, purpose: CodePurpose): void;
  /** Those that have expired are forgotten. */
  keepSession(refreshToken: string, session: StoredSession): void;
  findSession(refreshToken: string, now: number): StoredSession | undefined;
  forgetSession(refreshToken: string): void;
  /** Everything that is written meanwhile, or nothing. */
  atOnce(write: () => void): void;
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
      username TEXT PRIMARY KEY, sub TEXT NOT NULL, passwordHash TEXT NOT NULL, status TEXT NOT NULL, attributes TEXT NOT NULL,
      createdAt INTEGER NOT NULL, changedAt INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS codes (
      username TEXT NOT NULL REFERENCES ${accountsTable} ON DELETE CASCADE, purpose TEXT NOT NULL, code TEXT NOT NULL,
      expiresAt INTEGER NOT NULL, PRIMARY KEY (username, purpose)
    ) STRICT;
    CREATE TABLE IF NOT EXISTS sessions (
      tokenDigest TEXT PRIMARY KEY, id TEXT NOT NULL, username TEXT NOT NULL REFERENCES ${accountsTable} ON DELETE CASCADE,
      signedInAt INTEGER NOT NULL, expiresAt INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS sessions_by_username ON sessions (username);
  `);
  const find = database.prepare(`SELECT * FROM ${accountsTable} WHERE username = ?`);
  const add = database.prepare(`INSERT OR IGNORE INTO ${accountsTable} VALUES (?, ?, ?, ?, ?, ?, ?)`);
  const change = database.prepare(
    `UPDATE ${accountsTable} SET passwordHash = ?, status = ?, attributes = ?, changedAt = ? WHERE username = ?`,
  );
  const remove = database.prepare(`DELETE FROM ${accountsTable} WHERE username = ?`);
  const keepCode = database.prepare("INSERT OR REPLACE INTO codes VALUES (?, ?, ?, ?)");
  const findCode = database.prepare("SELECT code FROM codes WHERE username = ? AND purpose = ? AND expiresAt > ?");
  const forgetCode = database.prepare("DELETE FROM codes WHERE username = ? AND purpose = ?");
  const forgetExpired = database.prepare("DELETE FROM sessions WHERE username = ? AND expiresAt <= ?");
  const keepSession = database.prepare("INSERT INTO sessions VALUES (?, ?, ?, ?, ?)");
  const findSession = database.prepare(
    "SELECT id, username, signedInAt, expiresAt FROM sessions WHERE tokenDigest = ? AND expiresAt > ?",
  );
  const forgetSession = database.prepare("DELETE FROM sessions WHERE tokenDigest = ?");

  const found = (username: string) => {
    const row = find.get(username);
    return row && ({ ...row, attributes: JSON.parse(String(row.attributes)) } as unknown as StoredAccount);
  };
  return {
    signingKey: keptSigningKey(database, file),
    find: found,
    add: ({ username, sub, passwordHash, status, attributes, createdAt, changedAt }) =>
      add.run(username, sub, passwordHash, status, JSON.stringify(attributes), createdAt, changedAt).changes === 1,
    change(username, changes) {
      const { passwordHash, status, attributes, changedAt } = { ...found(username)!, ...changes };
      change.run(passwordHash, status, JSON.stringify(attributes), changedAt, username);
    },
    remove: (username) => remove.run(username).changes === 1,
    keepCode: (username, purpose, code, expiresAt) => void keepCode.run(username, purpose, code, expiresAt),
    findCode: (username, purpose, now) => findCode.get(username, purpose, now)?.code as string | undefined,
    forgetCode: (username, purpose) => void forgetCode.run(username, purpose),
    keepSession(refreshToken, { id, username, signedInAt, expiresAt }) {
      forgetExpired.run(username, signedInAt);
      keepSession.run(digestOf(refreshToken), id, username, signedInAt, expiresAt);
    },
    findSession: (refreshToken, now) =>
      findSession.get(digestOf(refreshToken), now) as unknown as StoredSession | undefined,
    forgetSession: (refreshToken) => void forgetSession.run(digestOf(refreshToken)),
    atOnce(write) {
      database.exec("BEGIN IMMEDIATE");
      try {
        write();
        database.exec("COMMIT");
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
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
