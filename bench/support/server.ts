import { join } from "node:path";
import { DynamoDBClient, UpdateTableCommand } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { localCredentials, openTable } from "../../functions/platform/table.ts";
import type { Table } from "../../functions/store/table.ts";
import { databaseFile } from "../../local/server.ts";
import { indexStreamRecords } from "../../local/stream-index.ts";
import { startServer as startProcess } from "../../test/support/server.ts";

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
  /** The engine keeps a stream of the table's changes. */
  streams?: boolean;
  /** It logs what it retries, and every request: not for measuring speed. */
  sayingRetries?: boolean;
}

export async function startServer({ streams, sayingRetries }: ServerOptions = {}): Promise<BenchServer> {
  const server = await startProcess({ environment: { POWERTOOLS_LOG_LEVEL: sayingRetries ? "DEBUG" : "" } });
  const { baseUrl, databaseEndpoint, tableName } = server.running;
  const open = () => openTable({ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: databaseEndpoint });
  if (streams) await keepStream(open(), join(server.dataDirectory, databaseFile));
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

async function keepStream(table: Table, engineFile: string): Promise<void> {
  const stream = { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" } as const;
  await table.client.send(new UpdateTableCommand({ TableName: table.name, StreamSpecification: stream }));
  indexStreamRecords(engineFile);
}
