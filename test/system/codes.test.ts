import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { anotherCode, codeIn } from "../support/account-services.ts";
import { logIn, newPerson, send } from "../support/server/http.ts";
import { type StartedServer, startServer } from "../support/server/server.ts";

let server: StartedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const post = (path: string, body: object) => send(server.baseUrl, "POST", `/v1/auth/${path}`, { body });

/** Has a code sent, and reads it in the mailbox. */
async function challengeAndCode(email: string, purpose: "sign-in" | "reset") {
  const before = (await mailsTo(email)).length;
  const { status, body } = await post("send-code", { email, purpose });
  expect(status).toBe(202);
  const code = await vi.waitFor(
    async () => {
      const mails = await mailsTo(email);
      expect(mails.length).toBeGreaterThan(before);
      return codeIn(mails[0]!.text);
    },
    { timeout: 20_000, interval: 100 },
  );
  return { challenge: body.challenge as string, code };
}

/** The mail with that in its subject, once it is there. */
function mailAbout(email: string, subject: string): Promise<{ text: string }> {
  return vi.waitFor(
    async () => {
      const mail = (await mailsTo(email)).find((one) => one.subject.includes(subject));
      expect(mail, subject).toBeDefined();
      return mail!;
    },
    { timeout: 20_000, interval: 100 },
  );
}

async function mailsTo(email: string): Promise<{ subject: string; text: string }[]> {
  return (await send(server.baseUrl, "GET", `/mail.json?to=${encodeURIComponent(email)}`)).body.items;
}

test("a stranger gets in with nothing but an address and the code that comes to it", async () => {
  const named = await challengeAndCode("stranger@example.com", "sign-in");
  expect((await post("log-in-with-code", { ...named, code: anotherCode(named.code) })).status).toBe(400);
  expect(await post("log-in-with-code", named)).toMatchObject({ status: 400, body: { errors: [{ path: "name" }] } });
  const { status, body } = await post("log-in-with-code", { ...named, name: "Sam Stranger" });
  expect(status).toBe(200);
  const me = await send(server.baseUrl, "GET", "/v1/me", { token: body.accessToken });
  expect(me.body).toMatchObject({ email: "stranger@example.com", name: "Sam Stranger", role: "attendee" });
  expect((await post("log-in-with-code", { ...named, name: "Sam Stranger" })).status, "once").toBe(400);
});

test("a new password ends the sessions of before", async () => {
  const person = await newPerson(server.baseUrl);
  const named = await challengeAndCode(person.email, "reset");
  expect((await post("reset-password", { ...named, password: "another password of words" })).status).toBe(204);
  expect((await post("refresh", { refreshToken: person.refreshToken })).status).toBe(401);
  expect((await logIn(server.baseUrl, person.email, "another password of words")).userId).toBe(person.userId);
});

test("a program gets in by a personal token until its owner moves to another address, of which the old one is told", async () => {
  const [old, wanted] = ["mona@example.com", "mona@example.net"];
  const named = { ...(await challengeAndCode(old, "sign-in")), name: "Mona" };
  const { accessToken: token, refreshToken } = (await post("log-in-with-code", named)).body;
  await mailAbout(old, "Welcome");
  const me = (method: string, path: string, body?: object, as = token) =>
    send(server.baseUrl, method, `/v1/me${path}`, { token: as, ...(body && { body }) });
  const { token: personalToken } = (await me("POST", "/tokens", { name: "Wall" })).body;
  const program = (await post("token", { personalToken })).body;
  expect(program).not.toHaveProperty("refreshToken");
  expect((await me("GET", "", undefined, program.accessToken)).body.name).toBe("Mona");
  expect(await me("POST", "/email", { email: wanted }, program.accessToken)).toMatchObject({ status: 403 });

  const { challenge } = (await me("POST", "/email", { email: wanted })).body;
  const code = codeIn((await mailAbout(wanted, "code")).text);
  expect((await me("POST", "/email/confirm", { challenge, code })).status).toBe(204);
  expect((await me("GET", "")).body.email).toBe(wanted);
  expect((await post("refresh", { refreshToken })).status).toBe(401);
  expect((await post("token", { personalToken })).status).toBe(401);
  expect((await mailAbout(old, "address of your account")).text).not.toContain(wanted);
});
