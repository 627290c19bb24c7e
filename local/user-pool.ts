import { randomBytes, randomInt } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import type { AttributeType } from "@aws-sdk/client-cognito-identity-provider";
import { CognitoError, InvalidPasswordError, NotAuthorizedError } from "cognito-local/lib/errors.js";
import publicKey from "cognito-local/lib/keys/cognitoLocal.public.json" with { type: "json" };
import { DefaultConfig } from "cognito-local/lib/server/config.js";
import { Router } from "cognito-local/lib/server/Router.js";
import { DateClock } from "cognito-local/lib/services/clock.js";
import { CognitoServiceFactoryImpl } from "cognito-local/lib/services/cognitoService.js";
import type { Context } from "cognito-local/lib/services/context.js";
import type { Messages } from "cognito-local/lib/services/messages.js";
import { JwtTokenGenerator } from "cognito-local/lib/services/tokenGenerator.js";
import type { Triggers } from "cognito-local/lib/services/triggers/triggers.js";
import { UserPoolServiceFactoryImpl } from "cognito-local/lib/services/userPoolService.js";
import { jsonStores } from "./json-store.ts";
import { makePrivateFolder } from "./private-files.ts";

/** A running user pool that answers the SDK's calls. */
export interface LocalUserPool {
  /** With a secret in its path: nobody else on this machine reaches the pool, and no page in a browser. */
  endpoint: string;
  userPoolId: string;
  clientId: string;
  /** What its tokens are checked with. */
  issuer: string;
  jwks: { keys: [typeof publicKey.jwk] };
  /** Resolves when the last answer is out. */
  stop(): Promise<void>;
}

/** A code that the deployed pool would send by e-mail. */
export interface MailedCode {
  purpose: "SignUp" | "ForgotPassword" | string;
  email: string;
  code: string;
}

/** Not where it listens: tokens stay valid when the next start finds another port. */
const issuerDomain = "https://user-pool.invalid";

const poolSettings = {
  PoolName: "meeting-scheduler",
  AutoVerifiedAttributes: ["email"],
  Policies: { PasswordPolicy: { MinimumLength: 12 } },
};

const clientSettings = {
  ClientName: "meeting-scheduler",
  ExplicitAuthFlows: ["ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
  PreventUserExistenceErrors: "ENABLED",
  EnableTokenRevocation: true,
  AccessTokenValidity: 60,
  IdTokenValidity: 60,
  RefreshTokenValidity: 30,
  TokenValidityUnits: { AccessToken: "minutes", IdToken: "minutes", RefreshToken: "days" },
};

/**
 * Starts cognito-local inside this process, on a loopback port, with its data in `directory`. The pool and its client are made when
 * they are missing. Codes are handed to `onCode`, as nothing is mailed.
 */
export async function startUserPool(directory: string, onCode: (mail: MailedCode) => void): Promise<LocalUserPool> {
  await makePrivateFolder(directory);
  const command = await openCognito(directory, onCode);
  const { userPoolId, clientId } = await ensurePool(command);

  const path = `/${randomBytes(18).toString("base64url")}`;
  const server = createServer((request, response) => void answer(command, path, request, response));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    userPoolId,
    clientId,
    issuer: `${issuerDomain}/${userPoolId}`,
    jwks: { keys: [publicKey.jwk] },
    stop: () => stop(server),
  };
}

/** One of Cognito's commands by name, such as `SignUp`. */
// biome-ignore lint/suspicious/noExplicitAny: cognito-local types neither requests nor answers here.
type Command = (name: string, input: object) => Promise<any>;

async function openCognito(directory: string, onCode: (mail: MailedCode) => void): Promise<Command> {
  const clock = new DateClock();
  const stores = jsonStores(directory);
  const pools = new UserPoolServiceFactoryImpl(clock, stores);
  const cognito = await new CognitoServiceFactoryImpl(directory, stores, pools).create(context, {});
  const route = Router({
    clock,
    cognito,
    config: DefaultConfig,
    messages: { deliver: async (...mail) => onCode(mailedCode(...mail)) },
    otp: () => String(randomInt(1_000_000)).padStart(6, "0"),
    tokenGenerator: new JwtTokenGenerator(clock, noTriggers, { IssuerDomain: issuerDomain }),
    triggers: noTriggers,
  });
  return oneAfterTheOther((name, input) => likeTheDeployedPool(route(name)(context, input)));
}

const logger: Context["logger"] = { child: () => logger, debug() {}, info() {}, warn() {}, error() {} };
const context: Context = { logger };
const noTriggers = { enabled: () => false } as unknown as Triggers;

function mailedCode(...[, purpose, , , user, code]: Parameters<Messages["deliver"]>): MailedCode {
  const attributes: AttributeType[] = user.Attributes;
  const email = attributes.find(({ Name }) => Name === "email")?.Value ?? user.Username;
  return { purpose, email, code };
}

/** cognito-local reads, waits and writes back: of two log-ins at once, one would lose its refresh token. */
function oneAfterTheOther(command: Command): Command {
  let last: Promise<unknown> = Promise.resolve();
  return (name, input) => {
    const run = () => command(name, input);
    const result = last.then(run, run);
    last = result;
    return result;
  };
}

/** A wrong password has a name of its own with cognito-local. */
async function likeTheDeployedPool(running: ReturnType<Command>): ReturnType<Command> {
  try {
    return await running;
  } catch (error) {
    throw error instanceof InvalidPasswordError ? new NotAuthorizedError("Incorrect username or password.") : error;
  }
}

async function ensurePool(command: Command): Promise<{ userPoolId: string; clientId: string }> {
  const { UserPools: pools } = await command("ListUserPools", { MaxResults: 1 });
  const userPoolId = pools[0]?.Id ?? (await command("CreateUserPool", poolSettings)).UserPool.Id;
  const pool = { UserPoolId: userPoolId };

  const { UserPoolClients: clients } = await command("ListUserPoolClients", pool);
  const clientId =
    clients[0]?.ClientId ??
    (await command("CreateUserPoolClient", { ...pool, ...clientSettings })).UserPoolClient.ClientId;
  return { userPoolId, clientId };
}

async function answer(
  command: Command,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.url?.replace(/\/$/, "") !== path) return void response.writeHead(404).end();
  const name = String(request.headers["x-amz-target"]).split(".")[1] ?? "";
  try {
    send(response, 200, await command(name, (await json(request)) as object));
  } catch (error) {
    const { message } = error as Error;
    if (error instanceof CognitoError) send(response, 400, { __type: error.code, message });
    else send(response, 500, { __type: "InternalErrorException", message });
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
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
