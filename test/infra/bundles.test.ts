import { globSync } from "node:fs";
import { basename } from "node:path";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { AnyOperation } from "../../functions/http/operation.ts";
import { operations } from "../../functions/operations.ts";
import { openTable } from "../../functions/platform/table.ts";
import { exportNameOf } from "../../lib/bundles.ts";
import { jwtAuthorizer } from "../../local/authorizer.ts";
import { createTable } from "../../local/create-table.ts";
import { type Answer, answerOf, type CallOptions, eventFor } from "../support/call.ts";
import { newUserPool, type TestUserPool } from "../support/user-pool.ts";
import { type DeployedFunction, startFunction } from "./support/deployed-function.ts";
import { guard } from "./support/guard.ts";
import type { PolicyDocument } from "./support/policy.ts";
import { resolverOf } from "./support/resolver.ts";
import { type Resource, resourcesOf, type SynthesizedApp, synthesize } from "./support/synthesized.ts";

let app: SynthesizedApp;
let pool: TestUserPool;
let resolve: ReturnType<typeof resolverOf>;
const tableName = `deployed-${process.pid}`;

beforeAll(async () => {
  app = await synthesize(operations, { organizerEmailDomains: ["example.com"] });
  pool = await newUserPool();
  await createTable(
    openTable({ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: inject("databaseEndpoint") }).client,
    tableName,
  );
  resolve = resolverOf([app.data, app.service], {
    "AWS::DynamoDB::GlobalTable": tableName,
    "AWS::Cognito::UserPool": pool.pool.userPoolId,
    "AWS::Cognito::UserPoolClient": pool.pool.clientId,
  });
});

afterAll(async () => {
  await Promise.all([...started.values()].map(async (running) => (await running).stop()));
  await pool.stop();
  app.remove();
});

describe("the list", () => {
  test("names every operation as its file and its export are called", async () => {
    for (const operation of operations) {
      const module = await import(`../../functions/operations/${operation.area}/${operation.name}.ts`);
      expect(module[exportNameOf(operation)]).toBe(operation);
    }
  });

  test("leaves out none that has a file", async () => {
    const files = globSync("*/*.ts", { cwd: "functions/operations" }).map((file) =>
      file.replace(/\.ts$/, "").split("/"),
    );
    const modules = await Promise.all(
      files.map(([area, name]) => import(`../../functions/operations/${area}/${name}.ts`)),
    );
    const defined = modules.flatMap((module) => Object.values(module)).filter(isOperation);
    expect(new Set(defined)).toEqual(new Set(operations));
  });
});

describe("a bundle", () => {
  test("stays small: cold starts pay for every byte", () => {
    const tooLarge = app.bundles.filter(
      ({ operation, bytes }) => bytes > (isGiven("USER_POOL_ID", operation) ? 450_000 : 420_000),
    );
    expect(tooLarge.map(({ operation, bytes }) => `${operation.name}: ${bytes}`)).toEqual([]);
  });

  test("carries one language of the validator, and clients of the table and the user pool only where they are called", () => {
    for (const { operation, inputs } of app.bundles) {
      const languages = inputs.filter((input) => input.includes("/zod/v4/locales/"));
      expect(languages.map((input) => basename(input))).toEqual(["en.js"]);
      expect(inputs.some((input) => input.includes("/client-dynamodb/"))).toBe(isGiven("TABLE_NAME", operation));
      expect(inputs.some((input) => input.includes("/client-cognito-"))).toBe(isGiven("USER_POOL_ID", operation));
    }
  });

  test("starts with the environment that its template gives it, and nothing of ours beside it", async () => {
    for (const operation of operations) await deployed(operation);
    expect(started.size).toBe(operations.length);
  });
});

describe("the deployed functions", () => {
  test("say that they are up", async () => {
    expect(await call("check-health")).toMatchObject({ status: 200, body: { status: "ok" } });
  });

  test("take two people from signing up to a meeting, each with the permissions of its own role only", async () => {
    const organizer = await signUp("organizer@example.com", "organizer");
    const attendee = await signUp("attendee@elsewhere.org", "attendee");

    const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    const weekly = days.map((day) => ({ day, start: "09:00", end: "17:00" }));
    const published = await call("replace-availability", { ...organizer, body: { timeZone: "Europe/Berlin", weekly } });
    expect(published).toMatchObject({ status: 200, body: { version: 1 } });

    const offer = { organizerId: organizer.userId, meetingTypeId: "one-on-one" };
    const listed = await call("list-slots", { ...attendee, query: offer });
    expect(listed.status).toBe(200);
    const { start } = listed.body.slots[0];

    const wish = { ...offer, start, title: "Getting to know each other" };
    const booked = await call("book-meeting", { ...attendee, body: wish, headers: { "idempotency-key": "first" } });
    expect(booked).toMatchObject({ status: 201, body: { organizerId: organizer.userId } });
    const replayed = await call("book-meeting", { ...attendee, body: wish, headers: { "idempotency-key": "first" } });
    expect(replayed).toMatchObject({ status: 201, body: booked.body, headers: { "idempotency-replayed": "true" } });

    const again = await call("book-meeting", { ...attendee, body: wish });
    expect(again).toMatchObject({ status: 409, body: { code: "slot_taken" } });
    expect(again.body.alternatives).toHaveLength(3);

    for (const person of [organizer, attendee]) {
      const agenda = await call("list-meetings", person);
      expect(agenda.body.items).toEqual([expect.objectContaining({ id: booked.body.id, title: wish.title })]);
    }
    const path = { params: { id: booked.body.id } };
    expect(await call("cancel-meeting", { ...organizer, ...path, body: {} })).toMatchObject({ status: 200 });
    const free = await call("list-slots", { ...attendee, query: offer });
    expect(free.body.slots[0].start).toBe(start);
  });

  test("are refused by IAM what their operation does not declare", async () => {
    const health = functionOf(operationNamed("check-health"));
    const guarded = await guard(inject("databaseEndpoint"), policyOf(health));
    const { client } = openTable({ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: guarded.endpoint });
    const read = client.send(new GetCommand({ TableName: tableName, Key: { pk: "USER#1", sk: "PROFILE" } }));
    await expect(read).rejects.toThrow(/may not dynamodb:GetItem/);
    await guarded.stop();
  });
});

function isOperation(value: unknown): value is AnyOperation {
  return typeof value === "object" && value !== null && "handle" in value;
}

interface Person {
  userId: string;
  token: string;
}

/** Signs somebody up, confirms with the code that was mailed, and logs in. */
async function signUp(email: string, role: "organizer" | "attendee"): Promise<Person> {
  const password = "correct horse battery";
  const account = { email, password, name: "Somebody", timeZone: "Europe/Berlin", role };
  expect(await call("sign-up", { body: account })).toMatchObject({ status: 201, body: { confirmed: false } });
  const { code } = pool.codes.findLast((mail) => mail.email === email)!;
  expect(await call("confirm", { body: { email, code } })).toMatchObject({ status: 204 });
  const { body } = await call("log-in", { body: { email, password } });
  return { userId: body.userId, token: body.accessToken };
}

/** Calls a deployed function as the gateway does, which has verified the token and hands its claims on. */
async function call(name: string, { token, ...options }: CallOptions & { token?: string } = {}): Promise<Answer> {
  const operation = operationNamed(name);
  const event = eventFor(operation, options);
  const authorization = token && jwtAuthorizer(pool.pool)(`Bearer ${token}`);
  if (authorization) event.requestContext.authorizer = { jwt: authorization };
  return answerOf(await (await deployed(operation)).invoke(event));
}

const started = new Map<AnyOperation, Promise<DeployedFunction>>();

/** The operation's function, behind guards that hold it to its role's policy. */
function deployed(operation: AnyOperation): Promise<DeployedFunction> {
  const running = started.get(operation) ?? start(operation);
  started.set(operation, running);
  return running;
}

async function start(operation: AnyOperation): Promise<DeployedFunction> {
  const resource = functionOf(operation);
  const policy = policyOf(resource);
  const database = await guard(inject("databaseEndpoint"), policy);
  const userPool = await guard(pool.pool.endpoint, policy);
  const running = await startFunction(resource, app.directory, {
    ...(resolve(app.service, resource.Properties.Environment?.Variables ?? {}) as Record<string, string>),
    DYNAMODB_ENDPOINT: database.endpoint,
    COGNITO_ENDPOINT: userPool.endpoint,
  });
  return {
    ...running,
    stop: async () => {
      await running.stop();
      await Promise.all([database.stop(), userPool.stop()]);
    },
  };
}

function operationNamed(name: string): AnyOperation {
  const operation = operations.find((each) => each.name === name);
  if (!operation) throw new Error(`There is no operation ${name}`);
  return operation;
}

function functionOf({ name }: AnyOperation): Resource {
  const functions = resourcesOf(app.service, "AWS::Lambda::Function");
  return functions.find(({ Properties }) => Properties.FunctionName === `MeetingScheduler-${name}`)!;
}

function policyOf({ Properties }: Resource): PolicyDocument {
  const role = app.service.Resources[Properties.Role["Fn::GetAtt"][0]]!;
  return resolve(app.service, role.Properties.Policies[0].PolicyDocument) as PolicyDocument;
}

function isGiven(variable: string, operation: AnyOperation): boolean {
  return variable in (functionOf(operation).Properties.Environment?.Variables ?? {});
}
