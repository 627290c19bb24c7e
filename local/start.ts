import { relative } from "node:path";
import { parseArgs } from "node:util";
import { readEnvironment } from "../functions/runtime/environment.ts";
import { logger } from "../functions/runtime/logger.ts";
import { CannotStart } from "./cannot-start.ts";
import { demoHandle } from "./demo/organizer.ts";
import { demoEmail, demoPassword, demoPersons } from "./demo/people.ts";
import { rankingDescription } from "./ranking-description.ts";
import { type LocalOptions, type LocalServer, startLocal } from "./server.ts";

const usage = `npm start              serves on http://127.0.0.1:3000 and keeps its data in .local
npm start -- --fresh   deletes that data first
npm start -- --watch   builds the pages anew with every change of their sources

PORT=<number>            another port; 0 for any free one
DATA_DIR=<folder>        another data folder
NOW=<instant>            the clock begins there: 2026-12-01T09:00:00Z
DYNAMODB_ENDPOINT=<url>  any other DynamoDB in place of the embedded one

SMTP_URL=<url>                 sends mails for real: smtps://user:password@smtp.example.com:465
MAIL_SENDER_ADDRESS=<address>  what they come from
MAIL_SENDER_NAME=<name>        and what that is called (Meeting Scheduler)

OPENAI_API_KEY=<key>           lets a model order and explain suggestions; without one they are ranked by rules
OPENAI_MODEL=<name>            another model than the usual one
OPENAI_BASE_URL=<url>          another service that speaks OpenAI's protocol
MODEL_CALLS_A_DAY=<number>     how many calls of it are made a day (2000)
SUGGEST_EVERY_MINUTES=<number> how often meetings that no longer fit are looked for by themselves (60)

npm run suggest, beside it     looks for them now`;

const { fresh, watch, help } = commandLine();
if (help) console.log(usage);
else serveUntilSignalled();

function commandLine(): { fresh: boolean; watch: boolean; help: boolean } {
  try {
    const flag = { type: "boolean", default: false } as const;
    return parseArgs({ options: { fresh: flag, watch: flag, help: flag } }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(1);
  }
}

function serveUntilSignalled(): void {
  if (!process.env.POWERTOOLS_LOG_LEVEL) logger.setLogLevel("WARN");
  const options = optionsFrom(process.env);
  const starting = startLocal(options);

  let ending: Promise<void> | undefined;
  /** A second signal changes nothing about the first: npm passes Ctrl-C on to us, who have heard it already. */
  function end(exitCode: number): void {
    ending ??= starting.then((server) => server.stop()).then(() => process.exit(exitCode));
  }
  // Nothing is left to wait for, and nobody has ended us: it must never look as if all were well.
  process.once("beforeExit", () => fail("The server has come to its end without having been asked to."));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(0));
  if (process.env.npm_lifecycle_event) whenOrphaned(() => end(0));

  starting.then(
    (server) => {
      if (ending) return;
      console.log(greeting(server, options));
      server.failed.then((reason) => {
        if (!ending) console.error(reason);
        end(1);
      });
    },
    (error) => fail(error instanceof CannotStart ? error.message : error),
  );
}

function fail(reason: unknown): never {
  console.error(reason);
  process.exit(1);
}

/** npm hands SIGTERM to the shell it started us with, which ends without handing it on: then we have lost our parent. */
function whenOrphaned(end: () => void): void {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 200).unref();
}

function optionsFrom({
  DATA_DIR,
  PORT,
  NOW,
  DYNAMODB_ENDPOINT,
  SUGGEST_EVERY_MINUTES,
}: NodeJS.ProcessEnv): LocalOptions {
  return {
    dataDirectory: DATA_DIR || ".local",
    port: Number(PORT || 3000),
    fresh,
    watch,
    now: NOW || undefined,
    databaseEndpoint: DYNAMODB_ENDPOINT || undefined,
    scheduleMinutes: SUGGEST_EVERY_MINUTES ? Number(SUGGEST_EVERY_MINUTES) : undefined,
  };
}

function greeting(
  { baseUrl, databaseEndpoint }: LocalServer,
  { dataDirectory, now, databaseEndpoint: named }: LocalOptions,
): string {
  const folder = relative(process.cwd(), dataDirectory) || ".";
  return `
Meeting Scheduler is ready: ${baseUrl}   (after ${(performance.now() / 1000).toFixed(1)} s)

  Book           ${baseUrl}/${demoHandle}
  Organize       ${baseUrl}/app
  Mail           ${baseUrl}/mail shows it, codes too; ${process.env.SMTP_URL ? "and it is sent" : "none is sent"}
  API            ${baseUrl}/api-docs/
  OpenAPI        ${baseUrl}/openapi.json
  Accounts       ${demoPersons.map(demoEmail).join(", ")}
  Password       ${demoPassword}
  Data           ${folder}${named ? ` and ${databaseEndpoint}` : ""}, kept between runs; npm start -- --fresh deletes it
  Clock          ${now ? `began at ${now}; tokens keep to the real time` : "the real time"}
  Suggestions    ${rankingDescription(readEnvironment())}

Ctrl-C stops it.
`;
}
