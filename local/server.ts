import type { RequestListener } from "node:http";
import { join, resolve } from "node:path";
import { DeleteTableCommand, ResourceNotFoundException } from "@aws-sdk/client-dynamodb";
import cdk from "../cdk.json" with { type: "json" };
import type { AnyEventFunction } from "../functions/events/trigger/event-function.ts";
import { operations } from "../functions/operations.ts";
import { aheadAt, clockAheadBy } from "../functions/runtime/clock.ts";
import { readEnvironment } from "../functions/runtime/environment.ts";
import { openTable } from "../functions/runtime/table.ts";
import { servicesOpener } from "../functions/services/open-services.ts";
import { signInChallenge } from "../functions/user-pool-triggers/sign-in-challenge.ts";
import { buildPages, watchPages } from "../web/build/build-pages.ts";
import { jwtAuthorizer } from "./authorizer.ts";
import { CannotStart, whyNoStart } from "./cannot-start.ts";
import { openCheckpoints } from "./checkpoints.ts";
import { createTable } from "./create-table.ts";
import { openDataFolder } from "./data-folder.ts";
import { makeDemo } from "./demo/make-demo.ts";
import { startEngine } from "./engine.ts";
import { startEventsThread } from "./events-thread.ts";
import { apiListener, type Gateway, startGateway } from "./gateway.ts";
import { keptLinkKey } from "./link-key.ts";
import { mailSenderVariables } from "./mailbox/local-sender.ts";
import { openMailboxFile } from "./mailbox/mailbox-file.ts";
import { withMailbox } from "./mailbox/mailbox-listener.ts";
import { mailboxMailer } from "./mailbox/mailbox-mailer.ts";
import { localQueues } from "./queues.ts";
import { removeServerInfo, type ServerInfo, writeServerInfo } from "./server-info.ts";
import { startUserPool } from "./user-pool.ts";

export interface LocalOptions {
  /** Made where it is missing. One server at a time has it. */
  dataDirectory: string;
  /** 0 for any free one. */
  port: number;
  /** Begins with nothing: what an earlier run left in the folder is deleted. */
  fresh?: boolean;
  /** Builds the pages anew with every change of their sources. */
  watch?: boolean;
  /** An instant at which the domain's clock begins. */
  now?: string | undefined;
  /** Any other DynamoDB in place of the embedded one. */
  databaseEndpoint?: string | undefined;
  /** How often the scheduled functions run; hourly unless said. */
  scheduleMinutes?: number | undefined;
  /** The URL of a module whose `events` run by themselves; all that are deployed unless said. */
  eventsModule?: string;
}

export interface LocalServer extends ServerInfo {
  /** Resolves when something it needs has ended by itself; `stop` is still to be called then. */
  failed: Promise<string>;
  /** Answers what is under way, then ends everything that was started. Asking twice is fine. */
  stop(): Promise<void>;
}

const tableName = "meeting-scheduler";
const allEvents = new URL("../functions/events.ts", import.meta.url).href;

/** The whole service on loopback: database, user pool, gateway, and on the first run in a folder the demo. */
export async function startLocal(options: LocalOptions): Promise<LocalServer> {
  const endings: (() => unknown)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= endAll(endings));
  try {
    return { ...(await start(options, endings)), stop };
  } catch (error) {
    await stop();
    throw whyNoStart(error, options.dataDirectory);
  }
}

/** The last that was started ends first. */
async function endAll(endings: (() => unknown)[]): Promise<void> {
  for (const end of endings.toReversed()) await end();
}

async function start(options: LocalOptions, endings: (() => unknown)[]): Promise<Omit<LocalServer, "stop">> {
  const { eventsModule = allEvents, scheduleMinutes = 60 } = options;
  const clockAheadMilliseconds = clockAheadFor(options);
  const clock = clockAheadBy(clockAheadMilliseconds);
  const folder = await openDataFolder(resolve(options.dataDirectory), {
    fresh: options.fresh ?? false,
    isEmbedded: !options.databaseEndpoint,
    tableName,
  });
  endings.push(folder.release);

  const database = await startDatabase(folder.database, options.databaseEndpoint);
  endings.push(database.stop);
  const table = openTable({ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: database.endpoint });
  const userPool = await startUserPool({ file: folder.userPool, trigger: signInChallenge({ table, clock }) });
  endings.push(userPool.stop);
  await prepareTable(database.endpoint, options, (await import(eventsModule)).events);
  const progress = openCheckpoints(folder.progress);
  endings.push(progress.close);
  const pages = join(folder.path, "pages");
  const { brand } = cdk.context.meetingScheduler;
  await buildPages(pages, brand);
  if (options.watch) endings.push(await watchPages(pages, () => console.log("The pages are built anew."), brand));
  const mailbox = openMailboxFile(folder.mailbox);
  endings.push(mailbox.close);

  Object.assign(process.env, {
    TABLE_NAME: tableName,
    USER_POOL_ID: userPool.userPoolId,
    USER_POOL_CLIENT_ID: userPool.clientId,
    ORGANIZER_EMAIL_DOMAINS: "*",
    CONFIRM_ACCOUNTS: "at-once",
    PAGES_DIRECTORY: pages,
    LINK_KEY: await keptLinkKey(folder.linkKey),
    SITE_URL: "",
    DYNAMODB_ENDPOINT: database.endpoint,
    COGNITO_ENDPOINT: userPool.endpoint,
    ...mailSenderVariables(process.env),
    POWERTOOLS_METRICS_DISABLED: "true",
  });
  const environment = readEnvironment();
  const servicesFor = servicesOpener(environment, {
    clock,
    queues: localQueues(progress),
    mailer: mailboxMailer(mailbox, environment, clock),
  });
  const listener = withMailbox(mailbox, apiListener(operations, jwtAuthorizer(userPool), servicesFor));
  const running = {
    pid: process.pid,
    databaseEndpoint: database.endpoint,
    ...(database.pid && { databasePid: database.pid }),
    tableName,
    userPoolEndpoint: userPool.endpoint,
    userPoolId: userPool.userPoolId,
    userPoolClientId: userPool.clientId,
    clockAheadMilliseconds,
  };

  await makeDemo(folder.path, {
    ...servicesFor({ table: [], userPool: [], signUpRules: true, holidays: true, memberEmailDomains: true }),
    model: undefined,
  });
  const gateway = await listen(listener, options.port);
  endings.push(gateway.stop);
  // What runs by itself knows where the service is found. Operations see where they are asked, as those that are deployed.
  process.env.SITE_URL = gateway.baseUrl;
  const eventsThread = await startEventsThread({
    eventsModule,
    clockAheadMilliseconds,
    databaseEndpoint: database.endpoint,
    databaseFile: folder.database,
    progressFile: folder.progress,
    mailboxFile: folder.mailbox,
    scheduleMinutes,
  });
  endings.push(eventsThread.stop);
  endings.push(() => removeServerInfo(folder.path));
  await writeServerInfo(folder.path, { ...running, baseUrl: gateway.baseUrl });
  return {
    ...running,
    baseUrl: gateway.baseUrl,
    failed: Promise.race([
      database.ended.then(() => "The database has ended by itself."),
      eventsThread.ended.then(() => "What runs by itself has ended."),
    ]),
  };
}

/** By how much the domain's clock is ahead. Throws `CannotStart` for options that cannot be meant. */
function clockAheadFor({ port, now, scheduleMinutes = 60 }: LocalOptions): number {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CannotStart("PORT must be a number from 0 to 65535.");
  if (!(scheduleMinutes > 0)) throw new CannotStart("SUGGEST_EVERY_MINUTES must be a number above 0.");
  try {
    return aheadAt(now);
  } catch (error) {
    throw new CannotStart((error as RangeError).message);
  }
}

async function startDatabase(file: string | undefined, endpoint: string | undefined) {
  if (!endpoint) return startEngine({ file });
  return { endpoint, pid: undefined, ended: new Promise<void>(() => {}), stop: async () => {} };
}

async function prepareTable(
  endpoint: string,
  { fresh, databaseEndpoint }: LocalOptions,
  events: readonly AnyEventFunction[],
): Promise<void> {
  const { client } = openTable({ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: endpoint });
  try {
    if (databaseEndpoint && fresh) await deleteTable(client);
    await createTable(client, tableName, { streams: events.some(({ trigger }) => trigger === "stream") });
  } catch (error) {
    if (!databaseEndpoint) throw error;
    throw new CannotStart(`The database at ${databaseEndpoint} cannot be used: ${(error as Error).message || error}`);
  } finally {
    client.destroy();
  }
}

async function deleteTable(client: ReturnType<typeof openTable>["client"]): Promise<void> {
  try {
    await client.send(new DeleteTableCommand({ TableName: tableName }));
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
  }
}

async function listen(listener: RequestListener, port: number): Promise<Gateway> {
  try {
    return await startGateway(listener, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE")
      throw new CannotStart(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
    if (code === "EACCES")
      throw new CannotStart(`Port ${port} may not be opened by this user. Choose another: PORT=3000 npm start`);
    throw error;
  }
}
