import { findRunning, type ServerInfo } from "../local/server-info.ts";

/** Where the server keeps its data that a command is for. */
export const dataFolder = process.env.DATA_DIR || ".local";

/** The server that runs with this folder, which says where it is. Without one, the command ends. */
export async function findLocalServer(): Promise<ServerInfo> {
  const server = await findRunning(dataFolder);
  return server ?? fail(`No server is running with the data folder ${dataFolder}. Start it first: npm start`);
}

/** Where a function finds the data of this server. */
export function environmentFor(server: ServerInfo) {
  return {
    TABLE_NAME: server.tableName,
    DYNAMODB_ENDPOINT: server.databaseEndpoint,
    USER_POOL_ID: server.userPoolId,
    USER_POOL_CLIENT_ID: server.userPoolClientId,
    COGNITO_ENDPOINT: server.userPoolEndpoint,
  };
}

/** Ends the command, with a reason. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
