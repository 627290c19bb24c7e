import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { localCredentials } from "../../functions/runtime/local-client.ts";
import type { Table } from "../../functions/runtime/table.ts";
import { openTable } from "../../functions/runtime/table.ts";
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
    stop: server.stop,
  };
}
