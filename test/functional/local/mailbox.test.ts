import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Mail } from "../../../functions/mail/mailer.ts";
import { readEnvironment } from "../../../functions/runtime/environment.ts";
import { startGateway } from "../../../local/gateway.ts";
import { type MailboxFile, openMailboxFile } from "../../../local/mailbox/mailbox-file.ts";
import { withMailbox } from "../../../local/mailbox/mailbox-listener.ts";
import { mailboxMailer } from "../../../local/mailbox/mailbox-mailer.ts";
import type { ReadMail } from "../../../local/mailbox/read-mail.ts";

let mailbox: MailboxFile;
let baseUrl: string;
let stop: () => Promise<void>;

beforeEach(async () => {
  mailbox = openMailboxFile(":memory:");
  const others = withMailbox(mailbox, (_request, response) => response.writeHead(418).end());
  ({ baseUrl, stop } = await startGateway(others, 0));
});
afterEach(async () => {
  await stop();
  mailbox.close();
});

const calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
const mail: Mail = {
  id: "m-1",
  to: { name: "Zoë", address: "zoe@example.com" },
  subject: "Grüße <b>1</b>",
  text: "See https://example.org/in-text?a=1&b=2.",
  html: '<!doctype html><html><head></head><body><a href="https://example.org/in-html?a=1&amp;b=2">here</a></body></html>',
  calendarFiles: [{ method: "REQUEST", name: "meeting.ics", text: calendar }],
};
const environment = readEnvironment({ MAIL_SENDER_ADDRESS: "meetings@example.com" });
const at = Date.UTC(2026, 11, 1, 9);
const send = (changes: Partial<Mail> = {}) =>
  mailboxMailer(mailbox, environment, { now: () => at }).send({ ...mail, ...changes });
const get = (path: string, init?: RequestInit) => fetch(baseUrl + path, init);
const items = async (query = "") => ((await (await get(`/mail.json${query}`)).json()) as { items: ReadMail[] }).items;

test("what is sent can be read, newest first, and by whom it is for", async () => {
  expect(await send()).toEqual({ providerId: "mailbox-1" });
  await send({ to: { address: "anna@example.com" }, subject: "Second", calendarFiles: [] });
  expect(await items()).toMatchObject([{ id: "2", calendar: null }, { id: "1" }]);
  expect(await items("?to=ZOE@example.com")).toEqual([
    {
      id: "1",
      at: "2026-12-01T09:00:00.000Z",
      to: "zoe@example.com",
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      calendar,
      links: ["https://example.org/in-html?a=1&b=2", "https://example.org/in-text?a=1&b=2"],
    },
  ]);
  expect(await items("?to=nobody@example.com")).toEqual([]);
});

test("files of several meetings stand one after the other", async () => {
  const calendarFiles = ["A", "B"].map((uid) => ({
    method: "REQUEST" as const,
    name: `${uid}.ics`,
    text: calendar.replace("METHOD", `UID:${uid}\r\nMETHOD`),
  }));
  await send({ calendarFiles });
  expect((await items())[0]!.calendar).toBe(calendarFiles.map(({ text }) => text).join(""));
});

describe("in a browser", () => {
  test("the list and a mail show what people have written as text", async () => {
    await send();
    for (const path of ["/mail", "/mail/1"]) {
      const page = await (await get(path)).text();
      expect(page).toContain("Grüße &#60;b&#62;1&#60;/b&#62;");
      expect(page).not.toContain("<script");
    }
    expect(await (await get("/mail/1")).text()).toContain('href="https://example.org/in-text?a=1&#38;b=2"');
  });

  test("nothing of a mail runs or is loaded from elsewhere, and its links open beside it", async () => {
    await send();
    const answer = await get("/mail/1/html");
    const policy = answer.headers.get("content-security-policy")!;
    expect(policy).toContain("sandbox allow-popups allow-popups-to-escape-sandbox;");
    expect(policy).toContain("default-src 'none'");
    expect(await answer.text()).toContain('<head><base target="_blank">');
    for (const path of ["/mail", "/mail/1", "/mail.json"]) {
      const { headers } = await get(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("access-control-allow-origin")).toBeNull();
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });

  test("a long list goes on on another page", async () => {
    for (let count = 1; count <= 51; count += 1) await send({ subject: `Mail ${count}.` });
    const first = await (await get("/mail?to=zoe@example.com")).text();
    expect(first).not.toContain("Mail 1.");
    const [, older] = /href="([^"]+)">Older/.exec(first)!;
    expect(await (await get(older!.replace("&#38;", "&"))).text()).toContain("Mail 1.");
  });
});

test("a mail is given as it was sent", async () => {
  await send();
  const answer = await get("/mail/1.eml");
  expect(answer.headers.get("content-type")).toBe("message/rfc822");
  expect(await answer.text()).toMatch(/^Auto-Submitted: auto-generated\r\n.*Message-ID: <m-1@example\.com>\r\n/s);
});

test("another name for this machine reads nothing", async () => {
  await send();
  const { port } = new URL(baseUrl);
  const { request } = await import("node:http");
  const status = (host: string, path: string) =>
    new Promise((resolve) => request({ port, path, headers: { host } }, (answer) => resolve(answer.statusCode)).end());
  for (const path of ["/mail", "/mail.json", "/mail/1", "/mail/1/html", "/mail/1.eml"]) {
    expect(await status(`elsewhere.example:${port}`, path)).toBe(403);
    expect(await status(`localhost.elsewhere.example:${port}`, path)).toBe(403);
    expect(await status(`localhost:${port}`, path)).toBe(200);
  }
});

test("it can only be read, and what is not its own is for others", async () => {
  expect((await get("/mail", { method: "POST" })).status).toBe(405);
  expect((await get("/mail/2")).status).toBe(404);
  expect((await get("/mail/one")).status).toBe(404);
  for (const path of ["/", "/mailbox", "/v1/mail", "//"]) expect((await get(path)).status).toBe(418);
});
