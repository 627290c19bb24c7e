import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBBatchResponse, SQSBatchResponse } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { codeOf } from "../../functions/domain/accounts/code.ts";
import type { AnyEventFunction } from "../../functions/events/trigger/event-function.ts";
import { events } from "../../functions/events.ts";
import type { AnyOperation } from "../../functions/http/operation.ts";
import { getOpenapiDocument } from "../../functions/operations/documents/get-openapi-document.ts";
import { operations } from "../../functions/operations.ts";
import { type QueueName, queueVariables } from "../../functions/runtime/environment.ts";
import { openTable } from "../../functions/runtime/table.ts";
import { asksModel, type Needs, readsSecret } from "../../functions/services/needs.ts";
import { habitsKey } from "../../functions/store/habits/habits.ts";
import { meetingKey } from "../../functions/store/meetings/meetings.ts";
import { signInChallengeNeeds } from "../../functions/user-pool-triggers/sign-in-challenge.ts";
import { exportNameOf, signInChallengeName } from "../../lib/bundles.ts";
import { jwtAuthorizer } from "../../local/authorizer.ts";
import { createTable } from "../../local/create-table.ts";
import { type Answer, answerOf, type CallOptions, eventFor } from "../support/call.ts";
import { type SqsStandIn, startSqsStandIn } from "../support/stand-ins/sqs.ts";
import { newUserPool, type TestUserPool } from "../support/user-pool.ts";
import { asDeployed, type Deployed, type DeployedResource } from "./support/deployed.ts";
import { type DeployedFunction, startFunction } from "./support/deployed-function.ts";
import { guard } from "./support/guard.ts";
import type { PolicyDocument } from "./support/policy.ts";
import { type BundledSynthesis, bundleAndSynthesize } from "./support/synthesized.ts";

let app: BundledSynthesis;
let stacks: Deployed;
let pool: TestUserPool;
let sqs: SqsStandIn;
const tableName = `deployed-${process.pid}`;
const linkKey = Buffer.alloc(32, 7);

beforeAll(async () => {
  app = await bundleAndSynthesize(operations, events, { organizerEmailDomains: ["example.com"] });
  pool = await newUserPool({ trigger: async (event) => (await deployed(signInChallenge)).invoke(event) });
  sqs = await startSqsStandIn();
  await createTable(
    openTable({ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: inject("databaseEndpoint") }).client,
    tableName,
  );
  stacks = asDeployed(app, {
    "AWS::DynamoDB::GlobalTable": tableName,
    "AWS::Cognito::UserPool": pool.pool.userPoolId,
    "AWS::Cognito::UserPoolClient": pool.pool.clientId,
  });
});

afterAll(async () => {
  await Promise.all([...started.values()].map(async (running) => (await running).stop()));
  await pool.stop();
  await sqs.stop();
  app.remove();
});

describe("the list", () => {
  test("names every function as its file and its export are called, and each differently", async () => {
    for (const event of events) {
      const module = await import(`../../functions/events/${event.name}.ts`);
      expect(module[exportNameOf(event)]).toBe(event);
    }
    const names = [...operations, ...events].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
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

    const eventFiles = globSync("*.ts", { cwd: "functions/events" });
    const eventModules = await Promise.all(
      eventFiles.map((file) => import(`../../functions/events/${basename(file, ".ts")}.ts`)),
    );
    const byItself = eventModules.flatMap((module) => Object.values(module)).filter(isOperation);
    expect(new Set(byItself)).toEqual(new Set(events));
  });
});

describe("a bundle", () => {
  test("stays small: cold starts pay for every byte", () => {
    const tooLarge = bundles().filter(({ of, bytes }) => bytes > maxBytesOf(of));
    expect(tooLarge.map(({ of, bytes }) => `${of.name}: ${bytes}`)).toEqual([]);
  });

  test("carries one language of the validator, and clients only of what its function calls; the model's, and holidays, only load when called for", () => {
    for (const { of, inputs, lazyInputs } of bundles()) {
      const carries = (path: string) => inputs.some((input) => input.includes(path));
      const languages = inputs.filter((input) => input.includes("/zod/v4/locales/"));
      expect(languages.map((input) => basename(input))).toEqual(carries("/zod/v4/") ? ["en.js"] : []);
      expect(carries("/client-dynamodb/")).toBe(isGiven("TABLE_NAME", of));
      expect(carries("/client-cognito-")).toBe(isGiven("USER_POOL_ID", of));
      expect(carries("/client-sqs/")).toBe(Object.values(queueVariables).some((variable) => isGiven(variable, of)));
      for (const [lazy, isNeeded] of [
        ["/openai/", asksModel(of.needs)],
        ["/client-secrets-manager/", readsSecret(of.needs)],
        ["/client-sesv2/", of.needs.mailer ?? false],
        ["/nodemailer/", of.needs.mailer ?? false],
      ] as const) {
        expect(carries(lazy)).toBe(false);
        expect(lazyInputs.some((input) => input.includes(lazy))).toBe(isNeeded);
      }
      expect(carries("/national-holidays")).toBe(false);
      expect(lazyInputs.some((input) => input.includes("/national-holidays"))).toBe(of.needs.holidays ?? false);
    }
  });

  test("loads nothing of `node:http`, which costs a third of a cold start, unless a service without TLS is called", () => {
    for (const { of, directory } of bundles()) {
      const code = readFileSync(join(directory, "index.mjs"), "utf8");
      expect(code.match(/\bfrom\s*"(node:)?http"/g), of.name).toBe(null);
    }
  });

  test("wraps nothing of the SDK in functions for the sake of an `import()` into the same file", () => {
    const calling = bundles().filter(({ inputs }) => inputs.some((input) => input.includes("/@smithy/")));
    for (const { of, directory } of calling) {
      const code = readFileSync(join(directory, "index.mjs"), "utf8");
      expect(code.match(/\bPromise\.resolve\(\)\.then\(\(\)=>\(.{0,20}/)?.[0], of.name).toBe(undefined);
    }
  });

  test("starts with the environment that its template gives it, and nothing of ours beside it", async () => {
    for (const each of [...operations, ...events, signInChallenge]) await deployed(each);
    expect(started.size).toBe(operations.length + events.length + 1);
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
    const published = await call("replace-availability", {
      ...organizer,
      body: { timeZone: "Europe/Berlin", weekly, overrides: [] },
    });
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

  test("let somebody in by a code whom nobody knew, through the function that the user pool asks", async () => {
    const body = { ...(await challengeAndCode("newcomer@elsewhere.org", "sign-in")), name: "Nora" };
    const { status, body: tokens } = await call("log-in-with-code", { body });
    expect(status).toBe(200);
    expect(await call("get-me", { token: tokens.accessToken })).toMatchObject({ status: 200, body: { name: "Nora" } });
  });

  test("learn from the table's changes, look through the organizers and refresh their inboxes, each as its role may", async () => {
    const { client } = openTable({ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: inject("databaseEndpoint") });
    const organizer = await signUp("by-itself@example.com", "organizer");
    const weekly = [{ day: "monday", start: "00:00", end: "24:00" }];
    await call("replace-availability", { ...organizer, body: { timeZone: "Europe/Berlin", weekly, overrides: [] } });
    const attendee = await signUp("by-itself@elsewhere.org", "attendee");
    const offer = { organizerId: organizer.userId, meetingTypeId: "one-on-one" };
    const { start } = (await call("list-slots", { ...attendee, query: offer })).body.slots[0];
    const { body: meeting } = await call("book-meeting", { ...attendee, body: { ...offer, start, title: "Hello" } });

    const key = meetingKey(meeting.id);
    const { Item: item } = await client.send(new GetCommand({ TableName: tableName, Key: key }));
    const change = { Keys: marshall(key), NewImage: marshall(item!), SequenceNumber: "1" };
    const learned = await invoke<DynamoDBBatchResponse>("follow-changes", {
      Records: [{ eventName: "INSERT", dynamodb: change }],
    });
    expect(learned).toEqual({ batchItemFailures: [] });
    const habits = await client.send(new GetCommand({ TableName: tableName, Key: habitsKey(attendee.userId) }));
    expect(habits.Item?.habits).toBeDefined();

    await invoke("look-through-organizers", {});
    for (const body of sentMessages("organizer-shards")) {
      const looked = await invoke<SQSBatchResponse>("look-through-shard", { Records: [{ messageId: "1", body }] });
      expect(looked).toEqual({ batchItemFailures: [] });
    }
    const organizerIds: string[] = [];
    for (const body of sentMessages("organizers")) {
      organizerIds.push(JSON.parse(body).organizerId);
      const refreshed = await invoke<SQSBatchResponse>("refresh-inbox", { Records: [{ messageId: "1", body }] });
      expect(refreshed).toEqual({ batchItemFailures: [] });
    }
    expect(organizerIds).toContain(organizer.userId);
    client.destroy();
  });

  test("hand back the change and the message that they could not handle", async () => {
    const message = { messageId: "7", body: "nothing of ours" };
    expect(await invoke("refresh-inbox", { Records: [message] })).toEqual({
      batchItemFailures: [{ itemIdentifier: "7" }],
    });
    const unreadable = { Keys: marshall(meetingKey("1")), NewImage: { organizerId: {} }, SequenceNumber: "8" };
    const others = {
      Keys: { pk: { S: "OTHERS" }, sk: { S: "OTHERS" } },
      NewImage: { organizerId: {} },
      SequenceNumber: "7",
    };
    const Records = [others, unreadable].map((dynamodb) => ({ eventName: "INSERT", dynamodb }));
    expect(await invoke("follow-changes", { Records })).toEqual({ batchItemFailures: [{ itemIdentifier: "8" }] });
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

function isOperation(value: unknown): value is AnyOperation | AnyEventFunction {
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
  expect(await call("confirm", { body: await challengeAndCode(email, "confirm") })).toMatchObject({ status: 204 });
  const { body } = await call("log-in", { body: { email, password } });
  return { userId: body.userId, token: body.accessToken };
}

/** The code is what would have been mailed. */
async function challengeAndCode(email: string, purpose: "confirm" | "sign-in") {
  const { challenge } = (await call("send-code", { body: { email, purpose } })).body;
  expect(sentMessages("codes")).toContain(JSON.stringify({ challenge }));
  return { challenge, code: codeOf(linkKey, challenge) };
}

/** Calls a deployed function as the gateway does, which has verified the token and hands its claims on. */
async function call(name: string, { token, ...options }: CallOptions & { token?: string } = {}): Promise<Answer> {
  const operation = operationNamed(name);
  const event = eventFor(operation, options);
  const asker = token ? jwtAuthorizer(pool.pool)(`Bearer ${token}`) : undefined;
  if (asker && "authorization" in asker) event.requestContext.authorizer = { jwt: asker.authorization };
  return answerOf(await (await deployed(operation)).invoke(event));
}

/** What was sent to that queue since anybody last asked for any. */
function sentMessages(queue: QueueName): string[] {
  const url = new RegExp(`/Queues${queue.replaceAll("-", "")}[0-9A-F]{8}$`);
  return sqs.requests
    .splice(0)
    .filter(({ batch }) => url.test(batch.QueueUrl ?? ""))
    .flatMap(({ batch }) => (batch.Entries ?? []).map(({ MessageBody }) => MessageBody!));
}

/** Calls a function that runs by itself as its trigger does. */
async function invoke<Answer>(name: string, event: object): Promise<Answer> {
  return (await deployed(eventNamed(name))).invoke<Answer>(event);
}

/** Neither on the list of operations nor on that of events. */
const signInChallenge = { name: signInChallengeName, needs: signInChallengeNeeds as Needs };

type Deployable = AnyOperation | AnyEventFunction | typeof signInChallenge;

const started = new Map<Deployable, Promise<DeployedFunction>>();

/** Its function, behind guards that hold it to its role's policy. */
function deployed(of: Deployable): Promise<DeployedFunction> {
  const running = started.get(of) ?? start(of);
  started.set(of, running);
  return running;
}

async function start(of: Deployable): Promise<DeployedFunction> {
  const resource = functionOf(of);
  const policy = policyOf(resource);
  const guards = await Promise.all(
    [inject("databaseEndpoint"), pool.pool.endpoint, sqs.endpoint].map((endpoint) => guard(endpoint, policy)),
  );
  const [database, userPool, queue] = guards.map(({ endpoint }) => endpoint);
  const running = await startFunction(resource, app.directory, {
    ...environmentOf(of),
    DYNAMODB_ENDPOINT: database!,
    COGNITO_ENDPOINT: userPool!,
    AWS_ENDPOINT_URL_SQS: queue!,
    LINK_KEY: linkKey.toString("base64url"),
    MAIL_SENDER_ADDRESS: "meetings@example.com",
    // As a queue's URL is in AWS, but at that endpoint: the template knows its name alone.
    ...Object.fromEntries(
      Object.values(queueVariables).flatMap((variable) =>
        isGiven(variable, of) ? [[variable, `${queue}/123456789012/${environmentOf(of)[variable]}`]] : [],
      ),
    ),
  });
  return {
    ...running,
    stop: async () => {
      await running.stop();
      await Promise.all(guards.map((each) => each.stop()));
    },
  };
}

function environmentOf(of: Deployable): Record<string, string> {
  return functionOf(of).Properties.Environment.Variables;
}

function bundles() {
  const { operations, events, signInChallenge: bundle } = app.bundles;
  return [
    { ...bundle, of: signInChallenge as Deployable },
    ...operations.map((bundle) => ({ ...bundle, of: bundle.operation as Deployable })),
    ...events.map((bundle) => ({ ...bundle, of: bundle.event as Deployable })),
  ];
}

/** The validator, the middleware and a client of the table; more for whoever asks others. The largest exports all that a person has. */
function maxBytesOf(of: Deployable): number {
  const asksMore = ["USER_POOL_ID", ...Object.values(queueVariables), "OPENAI_MODEL", "LINK_KEY_SECRET_ARN"].some(
    (variable) => isGiven(variable, of),
  );
  // What mails say comes in four languages.
  if (of.needs.mailer) return 650_000;
  // It says of every operation what it takes and answers.
  if (of === getOpenapiDocument) return 600_000;
  return asksMore ? 660_000 : 540_000;
}

function operationNamed(name: string): AnyOperation {
  const operation = operations.find((each) => each.name === name);
  if (!operation) throw new Error(`There is no operation ${name}`);
  return operation;
}

function eventNamed(name: string): AnyEventFunction {
  const event = events.find((each) => each.name === name);
  if (!event) throw new Error(`Nothing called ${name} runs by itself`);
  return event;
}

function functionOf(of: Deployable): DeployedResource {
  const group = "area" in of ? of.area : of === signInChallenge ? "data" : "events";
  return stacks.one("AWS::Lambda::Function", "FunctionName", `MeetingScheduler-${group}-${of.name}`);
}

function policyOf({ Properties }: DeployedResource): PolicyDocument {
  const role = stacks.ofType("AWS::IAM::Role").find(({ arn }) => arn === Properties.Role)!;
  return role.Properties.Policies[0].PolicyDocument;
}

function isGiven(variable: string, of: Deployable): boolean {
  return variable in environmentOf(of);
}
