import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UpdateTableCommand } from "@aws-sdk/client-dynamodb";
import { openTable } from "../../functions/platform/table.ts";
import type { Table } from "../../functions/store/table.ts";
import { readRunning } from "../../local/running.ts";
import { databaseFile } from "../../local/server.ts";
import { indexStreamRecords } from "../../local/stream-index.ts";

/** What `npm start` starts, in a process and a new data folder of its own. */
export interface BenchServer {
  baseUrl: string;
  /** The same table past the server, through a client of one's own. */
  openTable(): Table;
  /** How often a change was decided anew since the last look; only of a server that says so. */
  retries(): number[];
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** The engine keeps a stream of the table's changes. */
  streams?: boolean;
  /** It logs what it retries, and every request: not for measuring speed. */
  sayingRetries?: boolean;
}

const start = join(import.meta.dirname, "../../local/start.ts");

export async function startServer({ streams, sayingRetries }: ServerOptions = {}): Promise<BenchServer> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const child = spawn(process.execPath, [start], {
    env: { ...process.env, DATA_DIR: folder, PORT: "0", POWERTOOLS_LOG_LEVEL: sayingRetries ? "DEBUG" : "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (sayingRetries) said += text;
  });

  const running = await untilRunning(folder, () => child.exitCode === null);
  const open = () => openTable({ TABLE_NAME: running.tableName, DYNAMODB_ENDPOINT: running.databaseEndpoint });
  if (streams) await keepStream(open(), join(folder, databaseFile));
  return {
    baseUrl: running.baseUrl,
    openTable: open,
    retries() {
      const retries = [...said.matchAll(/"decided after retries".*"races":(\d+),"contentions":(\d+)/g)];
      said = "";
      return retries.map(([, races, contentions]) => Number(races) + Number(contentions));
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

async function untilRunning(folder: string, isAlive: () => boolean) {
  while (isAlive()) {
    const running = await readRunning(folder);
    if (running) return running;
    await sleep(50);
  }
  throw new Error("The server did not start.");
}

async function keepStream(table: Table, engineFile: string): Promise<void> {
  const stream = { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" } as const;
  await table.client.send(new UpdateTableCommand({ TableName: table.name, StreamSpecification: stream }));
  indexStreamRecords(engineFile);
}
