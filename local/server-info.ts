import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export const serverInfoFile = "running.json";

/** What a script needs to find the running server: this file in its data folder, there while it runs. */
export interface ServerInfo {
  pid: number;
  baseUrl: string;
  databaseEndpoint: string;
  /** Absent where the database is not ours. */
  databasePid?: number;
  tableName: string;
  userPoolEndpoint: string;
  userPoolId: string;
  userPoolClientId: string;
  /** By how much the domain's clock is ahead of the real one. */
  clockAheadMilliseconds: number;
}

export async function writeServerInfo(folder: string, running: ServerInfo): Promise<void> {
  await writeFile(fileIn(folder), `${JSON.stringify(running, null, 2)}\n`, { mode: 0o600 });
}

/** Nothing where no server says readably that it runs; one that was killed may still be named. */
export async function readServerInfo(folder: string): Promise<ServerInfo | undefined> {
  try {
    return JSON.parse(await readFile(fileIn(folder), "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** The server that has this data folder, if it answers. */
export async function findRunning(folder: string): Promise<ServerInfo | undefined> {
  const running = await readServerInfo(folder);
  const answers = await fetch(`${running?.baseUrl}/v1/health`).then(
    ({ ok }) => ok,
    () => false,
  );
  return answers ? running : undefined;
}

export async function removeServerInfo(folder: string): Promise<void> {
  await rm(fileIn(folder), { force: true });
}

function fileIn(folder: string): string {
  return join(folder, serverInfoFile);
}
