import { DatabaseSync } from "node:sqlite";
import { meaningOf } from "./sound-database.ts";

/** A message that waits in a queue. */
export interface Waiting {
  id: number;
  body: string;
  /** How often it has failed. */
  failures: number;
}

/** How far what runs by itself has come, so that a later start goes on there, also after a kill at any moment. */
export interface Checkpoints {
  /** The last change of a shard that everybody has handled; `closed` where the shard will have no more. */
  place(shardId: string): string | undefined;
  keepPlace(shardId: string, place: string): void;
  forgetPlace(shardId: string): void;
  /** Due at once unless said, as an epoch millisecond. */
  addMessages(queue: string, bodies: readonly string[], due?: number): void;
  /** The message that has waited longest of those that are due by then, an epoch millisecond. */
  nextMessage(queue: string, now: number): Waiting | undefined;
  removeMessage(id: number): void;
  /** It failed once more, and is due again then; never again without an instant: it stays as a dead letter. */
  putBack(id: number, due: number | undefined): void;
  /** How many messages of a queue are still to be handled. */
  waiting(queue: string): number;
  /** How many of them have been laid aside. */
  deadLetters(queue: string): number;
  /** When a job last came to its end, or began to be counted. */
  lastRun(job: string): number | undefined;
  keepRun(job: string, at: number): void;
  close(): void;
}

/** The file of a data folder that holds them. */
export const checkpointsFile = "progress.sqlite";

/**
 * Kept in that file, which another process may have open as well; in memory where it is `:memory:`. Throws `CannotStart` where the
 * file is something else.
 */
export function openCheckpoints(file: string): Checkpoints {
  try {
    return openDatabase(file);
  } catch (error) {
    throw meaningOf(error, file);
  }
}

function openDatabase(file: string): Checkpoints {
  const database = new DatabaseSync(file);
  // Survives the end of this process at any moment, which is all that is asked.
  database.exec(`
    PRAGMA busy_timeout = 5000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS places (shard TEXT PRIMARY KEY, place TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS messages (
      id INTEGER PRIMARY KEY, queue TEXT NOT NULL, body TEXT NOT NULL, failures INTEGER NOT NULL DEFAULT 0, due INTEGER DEFAULT 0
    );
    CREATE INDEX IF NOT EXISTS due_messages ON messages (queue, due) WHERE due IS NOT NULL;
    CREATE TABLE IF NOT EXISTS runs (job TEXT PRIMARY KEY, at INTEGER NOT NULL);
  `);
  const place = database.prepare("SELECT place FROM places WHERE shard = ?");
  const keepPlace = database.prepare("INSERT OR REPLACE INTO places VALUES (?, ?)");
  const forgetPlace = database.prepare("DELETE FROM places WHERE shard = ?");
  const addMessage = database.prepare("INSERT INTO messages (queue, body, due) VALUES (?, ?, ?)");
  const nextMessage = database.prepare(
    "SELECT id, body, failures FROM messages WHERE queue = ? AND due <= ? ORDER BY due, id LIMIT 1",
  );
  const removeMessage = database.prepare("DELETE FROM messages WHERE id = ?");
  const putBack = database.prepare("UPDATE messages SET failures = failures + 1, due = ? WHERE id = ?");
  const waiting = database.prepare("SELECT count(*) AS count FROM messages WHERE queue = ? AND due IS NOT NULL");
  const deadLetters = database.prepare("SELECT count(*) AS count FROM messages WHERE queue = ? AND due IS NULL");
  const lastRun = database.prepare("SELECT at FROM runs WHERE job = ?");
  const keepRun = database.prepare("INSERT OR REPLACE INTO runs VALUES (?, ?)");
  return {
    place: (shardId) => place.get(shardId)?.place as string | undefined,
    keepPlace: (shardId, at) => void keepPlace.run(shardId, at),
    forgetPlace: (shardId) => void forgetPlace.run(shardId),
    addMessages(queue, bodies, due = 0) {
      database.exec("BEGIN IMMEDIATE");
      for (const body of bodies) addMessage.run(queue, body, due);
      database.exec("COMMIT");
    },
    nextMessage: (queue, now) => nextMessage.get(queue, now) as Waiting | undefined,
    removeMessage: (id) => void removeMessage.run(id),
    putBack: (id, due) => void putBack.run(due ?? null, id),
    waiting: (queue) => waiting.get(queue)!.count as number,
    deadLetters: (queue) => deadLetters.get(queue)!.count as number,
    lastRun: (job) => lastRun.get(job)?.at as number | undefined,
    keepRun: (job, at) => void keepRun.run(job, at),
    close: () => database.close(),
  };
}
