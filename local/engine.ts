import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { CannotStart } from "./cannot-start.ts";
import { type Place, placesWithoutBrowsers } from "./unreachable-by-browsers.ts";

/** A running DynamoDB-compatible server. */
export interface Engine {
  endpoint: string;
  /** Of the engine itself, not of the shell that watches it. */
  pid: number;
  /** Resolves when the engine has ended, asked or not. */
  ended: Promise<void>;
  /** Resolves once the engine has ended; asking twice is fine. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded database on loopback, out of the reach of browsers, and waits until it answers. `file` keeps its data; without
 * one they live in memory. Throws `CannotStart` where it does not start, or where there is no binary for this platform.
 */
export async function startEngine(options: { file?: string | undefined } = {}): Promise<Engine> {
  const binary = engineBinary();
  for (const place of placesWithoutBrowsers()) {
    const serve = ["serve", "--host", place.host, "--port", String(place.port)];
    const engine = await launch([binary, ...serve, ...(options.file ? ["--db-path", options.file] : [])], place);
    if (engine) return engine;
  }
  throw new CannotStart(
    "The embedded database found no port that is free and closed to browsers. Stop another server.",
  );
}

function engineBinary(): string {
  const platform = `${process.platform}-${process.arch}`;
  const suffix = process.platform === "win32" ? ".exe" : "";
  try {
    return createRequire(import.meta.url).resolve(`@dynoxide/${platform}/dynoxide${suffix}`);
  } catch {
    throw new CannotStart(
      `There is no embedded database for ${platform} here. If npm was told to leave optional dependencies out, install them; ` +
        "otherwise run any other DynamoDB (such as AWS's DynamoDB Local) and name it: DYNAMODB_ENDPOINT=http://127.0.0.1:8000",
    );
  }
}

/** Undefined where somebody else has the place. */
async function launch(command: string[], { host, port }: Place): Promise<Engine | undefined> {
  const child = process.platform === "win32" ? spawnPlainly(command) : spawnWatched(command);
  child.stdin!.on("error", () => {});
  const ended = once(child, "close").then(() => {});
  const pid = await listening(child, ended);
  if (pid === undefined) return undefined;
  return {
    endpoint: `http://${host}:${port}`,
    pid,
    ended,
    stop: () => {
      child.stdin!.end();
      if (process.platform === "win32") child.kill();
      return ended;
    },
  };
}

/**
 * The shell ends the engine as soon as its standard input closes: when we say so, and also when this process is gone, however
 * it ended. A background job of a shell reads from /dev/null, hence the copy of the pipe in descriptor 3.
 * Being in a session of its own, neither hears the terminal's Ctrl-C: the engine ends last, when we have finished.
 */
const watchdog = `
  exec 3<&0
  "$@" 3<&- >&2 &
  engine=$!
  echo "engine $engine" >&2
  { cat <&3 >/dev/null; kill "$engine"; } 2>/dev/null &
  wait "$engine"
`;

function spawnWatched(command: string[]): ChildProcess {
  return spawn("/bin/sh", ["-c", watchdog, "watchdog", ...command], {
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
  });
}

/** Windows has no such shell: there a killed server leaves the engine behind. */
function spawnPlainly([binary, ...parameters]: string[]): ChildProcess {
  return spawn(binary!, parameters, { stdio: ["pipe", "ignore", "pipe"], windowsHide: true });
}

/** Waits for the engine's own word that it listens, and answers its process id; nothing where the port is somebody else's. */
async function listening(child: ChildProcess, ended: Promise<void>): Promise<number | undefined> {
  let said = "";
  const listens = new Promise<true>((resolve) => {
    child.stderr!.setEncoding("utf8").on("data", (text: string) => {
      if (said.length < 10_000) said += text;
      if (said.includes("listening on")) resolve(true);
    });
  });
  if (await Promise.race([listens, ended])) return Number(/^engine (\d+)$/m.exec(said)?.[1] ?? child.pid);
  if (said.includes("already in use")) return undefined;
  const reason = said.replace(/^engine \d+$/m, "").trim();
  throw new CannotStart(`The embedded database did not start${reason ? `: ${reason}` : "."}`);
}
