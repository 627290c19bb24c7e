import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { localCredentials } from "../../functions/runtime/local-client.ts";
import type { Table } from "../../functions/runtime/table.ts";
import { openTable } from "../../functions/runtime/table.ts";
import { checkpointsFile } from "../../local/checkpoints.ts";
import { startServer as startProcess } from "../../test/support/server/server.ts";

/** `npm start` in a process of its own, its data in a folder of its own. */
export interface BenchServer {
  baseUrl: string;
  /** The same table past the server, through a client of one's own. */
  openTable(): Table;
  /** The same through the SDK as it comes, without what the service leaves out of it. */
  openBareTable(): Table;
  /** How often changes had to be decided anew since the last look: a number for each that had. Only of a server that says so. */
  retries(): number[];
  /** Milliseconds of CPU that the server and its database have taken so far. Only where there is `/proc`. */
  cpu(): { server: number; database: number };
  /** How many changes wait for what follows from them. */
  backlog(): number;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Nothing runs by itself, and the table has no stream. */
  withoutEvents?: boolean;
  /** It logs what it retries, and every request: not for measuring speed. */
  sayingRetries?: boolean;
}

export async function startServer({ withoutEvents, sayingRetries }: ServerOptions = {}): Promise<BenchServer> {
  const server = await startProcess({
    environment: { POWERTOOLS_LOG_LEVEL: sayingRetries ? "DEBUG" : "" },
    ...(withoutEvents && { script: "bench/support/start-without-events.ts" }),
  });
  const { baseUrl, databaseEndpoint, tableName } = server.running;
  const open = () => openTable({ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: databaseEndpoint });
  let heard = 0;
  return {
    baseUrl,
    openTable: open,
    openBareTable: () => ({
      client: DynamoDBDocumentClient.from(
        new DynamoDBClient({ endpoint: databaseEndpoint, region: "local", credentials: localCredentials }),
      ),
      name: tableName,
    }),
    retries() {
      const said = server.output().slice(heard);
      heard += said.length;
      const retried = [...said.matchAll(/"decided after retries".*"races":(\d+),"contentions":(\d+)/g)];
      return retried.map(([, races, contentions]) => Number(races) + Number(contentions));
    },
    cpu: () => ({ server: cpuOf(server.running.pid), database: cpuOf(server.running.databasePid!) }),
    backlog: () => {
      const written = highest(join(server.dataDirectory, "database.sqlite"), "sequence_number", "_stream_records");
      return written - highest(join(server.dataDirectory, checkpointsFile), "place", "places");
    },
    stop: server.stop,
  };
}

/** User and system time of a process, in ticks of ten milliseconds. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/.*\) /, "").split(" ");
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

function highest(file: string, column: string, table: string): number {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  const { highest } = database.prepare(`SELECT max(CAST(${column} AS INTEGER)) AS highest FROM ${table}`).get()!;
  database.close();
  return Number(highest);
}
