import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { type Clock, systemClock } from "../functions/runtime/clock.ts";
import { openAccountsFile } from "./user-pool/accounts-file.ts";
import { type Call, userPoolCalls } from "./user-pool/calls.ts";
import type { SignInTrigger } from "./user-pool/custom-authentication.ts";
import { passwordsOfCost } from "./user-pool/passwords.ts";
import { PoolError } from "./user-pool/pool-error.ts";
import type { SigningKey } from "./user-pool/signing-key.ts";

/** A running user pool that answers the SDK's calls. */
export interface LocalUserPool {
  /** With a secret in its path: nobody else on this machine reaches the pool, and no page in a browser. */
  endpoint: string;
  userPoolId: string;
  clientId: string;
  /** What its tokens are checked with. */
  issuer: string;
  jwks: { keys: SigningKey["jwk"][] };
  /** Resolves when the last answer is out. */
  stop(): Promise<void>;
}

const userPoolId = "local_MeetingScheduler";
const clientId = "meetingscheduler";

/** Not where it listens: tokens stay valid when the next start finds another port. */
const issuer = `https://user-pool.invalid/${userPoolId}`;

interface LocalUserPoolOptions {
  /** Where it keeps the accounts; `:memory:` for nowhere. */
  file: string;
  /** What is asked when somebody signs in without a password. */
  trigger: SignInTrigger;
  clock?: Clock;
  /** What it takes to try a password, for the same file always: scrypt's usual cost unless said. Tests, which try many, say less. */
  passwordCost?: number;
}

/** Starts a user pool in this process, on a loopback port: as much of Cognito as the service calls. */
export async function startUserPool({
  file,
  trigger,
  clock = systemClock,
  passwordCost = 2 ** 14,
}: LocalUserPoolOptions): Promise<LocalUserPool> {
  const accounts = openAccountsFile(file);
  const tokens = { key: accounts.signingKey, issuer, clientId };
  const passwords = passwordsOfCost(passwordCost);
  const calls = userPoolCalls({ accounts, passwords, userPoolId, tokens, clock, trigger });

  const path = `/${randomBytes(18).toString("base64url")}`;
  const server = createServer((request, response) => void answer(calls, path, request, response));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    userPoolId,
    clientId,
    issuer,
    jwks: { keys: [accounts.signingKey.jwk] },
    stop: async () => {
      await stop(server);
      accounts.close();
    },
  };
}

async function answer(
  calls: Record<string, Call>,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.url?.replace(/\/$/, "") !== path) return void response.writeHead(404).end();
  const name = String(request.headers["x-amz-target"]).split(".")[1] ?? "";
  try {
    if (!Object.hasOwn(calls, name)) throw new PoolError("UnknownOperationException", `${name} is not known here.`);
    send(response, 200, await calls[name]!(await json(request)));
  } catch (error) {
    const isRefusal = error instanceof PoolError;
    const { message } = error as Error;
    send(response, isRefusal ? 400 : 500, { __type: isRefusal ? error.name : "InternalErrorException", message });
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { "content-type": "application/x-amz-json-1.1" })
    .end(JSON.stringify(body, secondsForDates));
}

function secondsForDates(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const original = this[key];
  return original instanceof Date ? original.getTime() / 1000 : value;
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await closed;
}
