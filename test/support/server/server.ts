import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readServerInfo, type ServerInfo } from "../../../local/server-info.ts";

export interface StartOptions {
  /** One that exists, to go on with its data. A new one that goes with the server unless said. */
  dataDirectory?: string;
  environment?: Record<string, string>;
  flags?: string[];
  /** Another one than `npm start` runs: it says that it is ready, and ends when it hears SIGTERM. */
  script?: string;
}

/** `npm start` as a process of its own. */
export interface ServerProcess {
  child: ChildProcess;
  dataDirectory: string;
  /** All that it has printed so far. */
  output(): string;
  /** Resolves with its exit code once it has ended and all is read that it has printed, null where a signal ended it. */
  exited: Promise<number | null>;
}

export interface StartedServer extends ServerProcess {
  baseUrl: string;
  running: ServerInfo;
  /** Ends it with SIGTERM, and deletes the folder that was made for it. */
  stop(): Promise<void>;
}

/** A folder for a server's data, to be deleted by who asks for it. */
export function newDataDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), "meeting-scheduler-"));
}

export async function startServer(options: StartOptions = {}): Promise<StartedServer> {
  const dataDirectory = options.dataDirectory ?? (await newDataDirectory());
  const server = spawnServer({ ...options, dataDirectory });
  const ready = new Promise<void>((resolve) => {
    server.child.stdout!.on("data", () => server.output().includes("is ready") && resolve());
  });
  await Promise.race([ready, server.exited]);
  const running = await readServerInfo(dataDirectory);
  if (!running || running.pid !== server.child.pid) throw new Error(`The server did not start:\n${server.output()}`);
  return {
    ...server,
    baseUrl: running.baseUrl,
    running,
    stop: async () => {
      server.child.kill("SIGTERM");
      await server.exited;
      if (!options.dataDirectory) await rm(dataDirectory, { recursive: true });
    },
  };
}

/** Starts it and does not wait. On any free port unless the environment says another. */
export function spawnServer({
  dataDirectory,
  environment,
  flags = [],
  script = "local/start.ts",
}: StartOptions & { dataDirectory: string }): ServerProcess {
  const child = spawn(process.execPath, [script, ...flags], {
    env: { ...process.env, DYNAMODB_ENDPOINT: "", PORT: "0", DATA_DIR: dataDirectory, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  return { child, dataDirectory, output: () => output, exited: once(child, "close").then(([code]) => code) };
}
