import { access, rm } from "node:fs/promises";
import { join } from "node:path";
import { CannotStart, damaged } from "./cannot-start.ts";
import { checkpointsFile } from "./checkpoints.ts";
import { demoMarker } from "./demo/make-demo.ts";
import { lockFile, lockFolder } from "./folder-lock.ts";
import { mailboxFile } from "./mailbox/mailbox-file.ts";
import { makePrivate, makePrivateFile, makePrivateFolder } from "./private-files.ts";
import { readServerInfo, serverInfoFile } from "./server-info.ts";
import { assertSound, databaseFiles } from "./sound-database.ts";
import { accountsTable } from "./user-pool/accounts-file.ts";

/** Where a server keeps its data. It is this process's until it is released. */
export interface DataFolder {
  path: string;
  /** Nothing where the database is another than the embedded one. */
  database: string | undefined;
  progress: string;
  userPool: string;
  linkKey: string;
  mailbox: string;
  release(): void;
}

interface DataFolderOptions {
  /** Deletes what an earlier run has left. */
  fresh: boolean;
  /** Whether the database is the embedded one. */
  isEmbedded: boolean;
  /** A table that the embedded database has once the folder has been in use. */
  tableName: string;
}

/**
 * Makes the folder where it is missing. Nobody but its owner reads what is in it. Throws `CannotStart` where another server has it,
 * and where something in it is damaged or gone.
 */
export async function openDataFolder(path: string, options: DataFolderOptions): Promise<DataFolder> {
  await makePrivateFolder(path);
  // SQLite and the engine would let others read what they make.
  await makePrivateFile(join(path, lockFile));
  const release = await lock(path);
  try {
    if (options.fresh) await empty(path);
    const folder = {
      path,
      database: options.isEmbedded ? join(path, databaseFile) : undefined,
      progress: join(path, checkpointsFile),
      userPool: join(path, userPoolFile),
      linkKey: join(path, linkKeyFile),
      mailbox: join(path, mailboxFile),
      release,
    };
    await assertWhole(folder, options);
    for (const name of ours) await makePrivate(join(path, name));
    for (const file of databases(folder)) await makePrivateFile(file);
    return folder;
  } catch (error) {
    release();
    throw error;
  }
}

const databaseFile = "database.sqlite";
const userPoolFile = "user-pool.sqlite";
export const linkKeyFile = "link-key";

/** The files that a server leaves in its folder. */
const ours = [
  ...[databaseFile, checkpointsFile, userPoolFile, mailboxFile].flatMap(databaseFiles),
  linkKeyFile,
  demoMarker,
  serverInfoFile,
];

function databases({ database, progress, userPool, mailbox }: DataFolder): string[] {
  return [...(database ? [database] : []), progress, userPool, mailbox];
}

/** Deletes what a server leaves in its folder, and nothing else that may be there. */
async function empty(path: string): Promise<void> {
  for (const name of ours) await rm(join(path, name), { force: true });
}

async function lock(path: string): Promise<() => void> {
  const release = lockFolder(path);
  if (release) return release;
  const other = await readServerInfo(path);
  throw new CannotStart(
    `The data folder ${path} is in use${other ? ` by the server at ${other.baseUrl} (process ${other.pid})` : ""}. ` +
      "Stop that one first, or choose another folder: DATA_DIR=.local-2 npm start",
  );
}

/** The demo is what is made last. Before that a start may have been cut short, and anything may be missing. */
async function assertWhole(
  { path, database, progress, userPool, mailbox }: DataFolder,
  { tableName }: DataFolderOptions,
): Promise<void> {
  const wasInUse = await exists(join(path, demoMarker));
  for (const [file, table] of [
    [database, tableName],
    [userPool, accountsTable],
  ] as const) {
    if (!file) continue;
    if (await exists(file)) assertSound(file, wasInUse ? table : undefined);
    else if (wasInUse) throw damaged(file, "is missing");
  }
  for (const file of [progress, mailbox]) if (await exists(file)) assertSound(file, undefined);
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
