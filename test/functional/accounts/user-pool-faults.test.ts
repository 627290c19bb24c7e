import { CognitoIdentityProviderServiceException } from "@aws-sdk/client-cognito-identity-provider";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { deleteMe } from "../../../functions/operations/accounts/delete-me.ts";
import { exportMe } from "../../../functions/operations/accounts/export-me.ts";
import { logIn } from "../../../functions/operations/accounts/log-in.ts";
import { logInWithCode } from "../../../functions/operations/accounts/log-in-with-code.ts";
import { logOut } from "../../../functions/operations/accounts/log-out.ts";
import { refresh } from "../../../functions/operations/accounts/refresh.ts";
import { resetPassword } from "../../../functions/operations/accounts/reset-password.ts";
import { signUp } from "../../../functions/operations/accounts/sign-up.ts";
import { openUserPool } from "../../../functions/runtime/user-pool.ts";
import {
  challengeAndCode,
  goodPassword,
  newAccountServices,
  signingUp,
  type TestAccountServices,
} from "../../support/account-services.ts";
import { call } from "../../support/call.ts";
import { lostAnswer } from "../../support/table/faulty.ts";
import { newUserPool, type TestUserPool } from "../../support/user-pool.ts";

let users: TestUserPool;
let services: TestAccountServices;
let userId: string;
beforeAll(async () => {
  users = await newUserPool();
});
beforeEach(async () => {
  services = await newAccountServices(users);
  userId = (await signingUp(services, email)).body.userId;
});
afterAll(() => users.stop());

const email = "kim@example.com";

/** Services whose user pool answers everything with this error. */
function withPoolThat(fails: () => Error): TestAccountServices {
  const { userPoolId: USER_POOL_ID, clientId: USER_POOL_CLIENT_ID, endpoint: COGNITO_ENDPOINT } = users.pool;
  const userPool = openUserPool({ USER_POOL_ID, USER_POOL_CLIENT_ID, COGNITO_ENDPOINT });
  const failing = async () => {
    throw fails();
  };
  userPool.client.middlewareStack.add(() => failing, { step: "initialize" });
  return { ...services, userPool };
}

function poolError(name: string, $fault: "client" | "server"): () => Error {
  return () => new CognitoIdentityProviderServiceException({ name, $fault, $metadata: {}, message: "on purpose" });
}

type Body = object | undefined;
const newcomer = { name: "New", timeZone: "Europe/Berlin", role: "attendee" };
const asked: [AnyOperation, Body | (() => Promise<Body>)][] = [
  [signUp, { email: "new@example.com", password: goodPassword, ...newcomer }],
  [logIn, { email, password: goodPassword }],
  [logInWithCode, () => challengeAndCode(services, email)],
  [refresh, { refreshToken: "some-token" }],
  [logOut, { refreshToken: "some-token" }],
  [
    resetPassword,
    async () => ({ ...(await challengeAndCode(services, email, { purpose: "reset" })), password: goodPassword }),
  ],
  [exportMe, undefined],
  [deleteMe, undefined],
];

async function ask(operation: AnyOperation, given: (typeof asked)[number][1], failing: TestAccountServices) {
  const body = typeof given === "function" ? await given() : given;
  return call(operation, failing, body ? { body } : { as: { userId } });
}

test.each([
  ["has an error of its own", poolError("InternalErrorException", "server")],
  ["has one that is new", poolError("SomethingNewException", "server")],
  ["is asked too often", poolError("TooManyRequestsException", "client")],
  ["does not answer", lostAnswer],
])("where the user pool %s, nothing is known and nothing refused: 503", async (_, fails) => {
  const failing = withPoolThat(fails);
  for (const [operation, body] of asked) {
    const { status, body: problem, headers } = await ask(operation, body, failing);
    expect([operation.name, status, problem.code]).toEqual([operation.name, 503, "unavailable"]);
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  }
});

test("an error of the user pool that nobody has foreseen is ours, and refuses nobody", async () => {
  const failing = withPoolThat(poolError("SomethingNewException", "client"));
  for (const [operation, body] of asked) {
    expect([operation.name, (await ask(operation, body, failing)).status]).toEqual([operation.name, 500]);
  }
});

test("a user pool that cannot be asked for a password at all calls none wrong", async () => {
  const failing = withPoolThat(poolError("InvalidParameterException", "client"));
  expect((await ask(logIn, { email, password: goodPassword }, failing)).status).toBe(500);
});
