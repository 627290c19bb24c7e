/**
 * What a cold start takes: a fresh process loads a function as it is deployed and answers its first request.
 * `node bench/cold-starts.ts` measures this code, and `node bench/cold-starts.ts ../other/dist/functions` in turn with bundles that
 * `npm run build` has made of another.
 */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createServer } from "node:tls";
import { promisify } from "node:util";
import type { AnyOperation } from "../functions/http/operation.ts";
import { logIn } from "../functions/operations/accounts/log-in.ts";
import { bookMeeting } from "../functions/operations/meetings/book-meeting.ts";
import { listSlots } from "../functions/operations/slots/list-slots.ts";
import { buildBundles } from "../lib/bundles.ts";
import type { ServerInfo } from "../local/server-info.ts";
import { type CallOptions, eventFor } from "../test/support/call.ts";
import { password } from "../test/support/server/http.ts";
import { startServer } from "../test/support/server/server.ts";
import { bookingOf, newBusyPair, newPair, startOf } from "./support/people.ts";
import { tableOf } from "./support/table.ts";

/** Of fresh processes, in milliseconds. Starting Node itself is not counted. */
interface ColdStart {
  import: number;
  firstRequest: number;
  /** Of the processor, for both, whatever else the machine does. The helpers of V8 and TLS are not in it, only our thread. */
  cpu: number;
}

export interface ColdStartFigures {
  kilobytes: number;
  medianImport: number;
  medianFirstRequest: number;
  medianCpu: number;
  leastCpu: number;
}

const run = promisify(execFile);
const rounds = 21;

/** By operation. Bundles in `others`, by name, are measured in turn with those of this code. */
export async function benchColdStarts(others: Record<string, string> = {}): Promise<Record<string, ColdStartFigures>> {
  const directory = await mkdtemp(join(tmpdir(), "cold-starts-"));
  await buildBundles([logIn, listSlots, bookMeeting], [], join(directory, "functions"));
  const bundles = { "": join(directory, "functions"), ...others };
  const server = await startServer({ script: "bench/support/start-without-events.ts" });
  const secured = await secure(server.running, directory);
  const busy = await newBusyPair(server.baseUrl);
  const free = await newPair(server.baseUrl, 30);
  let booked = 0;
  const requests: [AnyOperation, () => CallOptions][] = [
    [logIn, () => ({ body: { email: busy.attendee.email, password } })],
    [
      listSlots,
      () => ({
        as: { userId: busy.attendee.userId },
        query: { organizerId: busy.organizer.userId, meetingTypeId: busy.meetingTypeId },
      }),
    ],
    [bookMeeting, () => ({ as: { userId: free.attendee.userId }, body: bookingOf(free, startOf(booked++, 100)) })],
  ];
  const measured = new Map<string, ColdStart[]>();
  const sizes = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const [operation, requestOf] of requests) {
      for (const [name, functions] of Object.entries(bundles)) {
        const title = `${operation.name}${name && `, ${name}`}`;
        const file = join(functions, operation.name, "index.mjs");
        const figures = await start(file, secured.environment, eventFor(operation, requestOf()));
        measured.set(title, [...(measured.get(title) ?? []), figures]);
        sizes.set(title, (await stat(file)).size);
      }
    }
  }
  secured.close();
  await server.stop();
  await rm(directory, { recursive: true });
  return Object.fromEntries([...measured].map(([title, all]) => [title, figuresOf(all, sizes.get(title)!)]));
}

/**
 * Puts the database and the user pool behind TLS, at addresses that the SDK knows and we do not: so functions sign requests and send
 * them as they do in AWS.
 */
async function secure(running: ServerInfo, directory: string) {
  const [key, cert] = [join(directory, "key.pem"), join(directory, "cert.pem")];
  await run("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
    ...["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", cert],
  ]);
  const identity = { key: await readFile(key), cert: await readFile(cert) };
  const database = await startTls(identity, running.databaseEndpoint);
  const userPool = await startTls(identity, running.userPoolEndpoint);
  return {
    environment: {
      AWS_REGION: "local",
      AWS_ACCESS_KEY_ID: "local",
      AWS_SECRET_ACCESS_KEY: "local",
      AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
      AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: userPool.endpoint,
      NODE_EXTRA_CA_CERTS: cert,
      TABLE_NAME: running.tableName,
      USER_POOL_ID: running.userPoolId,
      USER_POOL_CLIENT_ID: running.userPoolClientId,
      CONFIRM_ACCOUNTS: "at-once",
      POWERTOOLS_METRICS_NAMESPACE: "bench",
      POWERTOOLS_LOG_LEVEL: "INFO",
    },
    close() {
      database.close();
      userPool.close();
    },
  };
}

async function startTls(identity: { key: Buffer; cert: Buffer }, endpoint: string) {
  const { hostname, port, pathname } = new URL(endpoint);
  const server = createServer(identity, (client) => {
    const target = connect(Number(port), hostname);
    client.on("error", () => target.destroy()).pipe(target);
    target.on("error", () => client.destroy()).pipe(client);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    endpoint: `https://localhost:${(server.address() as AddressInfo).port}${pathname.replace(/\/$/, "")}`,
    close: () => server.close(),
  };
}

const measuring = `
  const [, file, event] = process.argv;
  const began = performance.now();
  const used = process.threadCpuUsage();
  const { handler } = await import(file);
  const loaded = performance.now();
  const { statusCode, body } = await handler(JSON.parse(event), { getRemainingTimeInMillis: () => 20_000 });
  const answered = performance.now();
  const { user, system } = process.threadCpuUsage(used);
  if (statusCode >= 300) throw new Error(body);
  const figures = { import: loaded - began, firstRequest: answered - loaded, cpu: (user + system) / 1000 };
  process.stderr.write(JSON.stringify(figures));
  process.exit();
`;

async function start(file: string, environment: Record<string, string>, event: object): Promise<ColdStart> {
  const parameters = ["--input-type=module", "--eval", measuring, file, JSON.stringify(event)];
  const { stderr } = await run(process.execPath, parameters, { env: environment });
  return JSON.parse(stderr);
}

function figuresOf(all: readonly ColdStart[], bytes: number): ColdStartFigures {
  const sorted = (name: keyof ColdStart) =>
    all.map((each) => Math.round(10 * each[name]) / 10).sort((one, other) => one - other);
  const median = (name: keyof ColdStart) => sorted(name)[all.length >> 1]!;
  return {
    kilobytes: Math.round(bytes / 1000),
    medianImport: median("import"),
    medianFirstRequest: median("firstRequest"),
    medianCpu: median("cpu"),
    leastCpu: sorted("cpu")[0]!,
  };
}

if (import.meta.main) {
  const [other] = process.argv.slice(2);
  console.log(tableOf(await benchColdStarts(other ? { other: resolve(other) } : {})));
}
