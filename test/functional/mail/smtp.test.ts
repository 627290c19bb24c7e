import PostalMime from "postal-mime";
import { afterEach, describe, expect, test } from "vitest";
import { type Mail, MailRefused, MailUnavailable } from "../../../functions/mail/mailer.ts";
import { openMailer } from "../../../functions/mail/open-mailer.ts";
import { serverAt, smtpServer } from "../../../functions/mail/smtp-server.ts";
import { smtpTransport } from "../../../functions/mail/smtp-transport.ts";
import { readEnvironment } from "../../../functions/runtime/environment.ts";
import { type SmtpStandIn, startSmtpStandIn } from "../../support/stand-ins/smtp.ts";

const mail: Mail = {
  id: "m-1",
  to: { name: "Zoë", address: "zoe@example.com" },
  subject: "Grüße",
  text: ".a line that begins with a full stop\n.\nand the end",
  html: "<p>Hello</p>",
  calendarFiles: [],
};

let server: SmtpStandIn;
afterEach(() => server.stop());

const started = async (...behaviour: Parameters<typeof startSmtpStandIn>) => {
  server = await startSmtpStandIn(...behaviour);
  return server;
};
const withCredentials = (url: string) => url.replace("//", "//us%40er:pass%20word@");
const credentials = { user: "us@er", password: "pass word" };

function send(url = server.url) {
  const variables = { MAIL_PROVIDER: "smtp", MAIL_SENDER_ADDRESS: "meetings@example.org", SMTP_URL: url };
  return openMailer(readEnvironment(variables))!.send(mail);
}

/** What somebody is told whose mail was not sent. */
async function faultOf(sending: Promise<unknown>) {
  const error = await sending.then(
    () => new Error("It was sent."),
    (reason: Error) => reason,
  );
  return error instanceof MailRefused || error instanceof MailUnavailable ? [error.name, error.fault] : [error.name];
}

test("a mail arrives as it was composed, and the server's last word is its id", async () => {
  await started();
  expect(await send()).toEqual({ providerId: "250 2.0.0 Taken as 12345" });
  expect(server.mails).toMatchObject([{ from: "meetings@example.org", to: "zoe@example.com" }]);
  expect(server.commands[0]).toBe("EHLO example.org");
  const read = await PostalMime.parse(server.mails[0]!.data);
  expect(read).toMatchObject({ subject: "Grüße", messageId: "<m-1@example.org>" });
  expect(read.text).toBe(`${mail.text}\n`);
});

test("each mail has a connection of its own", async () => {
  await started();
  await send();
  await send();
  expect(server.connections).toBe(2);
});

describe("credentials", () => {
  test("are named where the server asks for them", async () => {
    await started({ credentials });
    await send(withCredentials(server.url));
    expect(server.mails).toHaveLength(1);
  });

  test("that are wrong or missing are refused for good", async () => {
    await started({ credentials: { ...credentials, password: "another" } });
    expect(await faultOf(send(withCredentials(server.url)))).toEqual(["MailRefused", "refused-credentials"]);
    expect(await faultOf(send())).toEqual(["MailRefused", "refused-credentials"]);
    expect(server.mails).toEqual([]);
  });

  test("that cannot be looked at now are no fault", async () => {
    await started({ credentials, answer: (line) => (line.startsWith("AUTH") ? "454 4.7.0 Later" : undefined) });
    expect(await faultOf(send(withCredentials(server.url)))).toEqual(["MailUnavailable", "unreachable"]);
  });

  test("never go over a wire in the clear", async () => {
    await started({ credentials });
    const { host, port } = serverAt(server.url);
    // A name of this machine that does not look like it.
    const elsewhere = { host: "0.0.0.0", port, isSecure: false, credentials: { user: "us@er", pass: "pass word" } };
    expect(host).toBe("127.0.0.1");
    const transport = smtpTransport(async () => elsewhere);
    const sending = transport.send({ from: "a@example.org", to: "b@example.com" }, Buffer.from("x"));
    expect(await faultOf(sending)).toEqual(["MailUnavailable", "unreachable"]);
    expect(server.commands.filter((line) => line.startsWith("AUTH"))).toEqual([]);
  });
});

describe("a refusal says what is wrong", () => {
  test.each([
    ["MAIL", "553 5.7.1 Sender address rejected", "MailRefused", "unverified-sender"],
    ["RCPT", "550 5.1.1 No such user zoe@example.com", "MailRefused", "undeliverable-address"],
    ["RCPT", "554 5.7.1 Relay access denied", "MailRefused", "other"],
    ["RCPT", "450 4.2.0 Greylisted, come back in five minutes", "MailUnavailable", "unreachable"],
    ["DATA", "421 4.3.2 Shutting down", "MailUnavailable", "unreachable"],
    ["DATA.", "552 5.3.4 Message size exceeds fixed limit", "MailRefused", "too-large"],
    ["DATA.", "550 5.4.5 Daily user sending limit exceeded", "MailUnavailable", "daily-quota"],
    ["DATA.", "454 Throttling failure: Daily message quota exceeded.", "MailUnavailable", "daily-quota"],
    [
      "DATA.",
      "554 Message rejected: Email address is not verified. The following identities failed the check in region EU-CENTRAL-1: zoe@example.com",
      "MailRefused",
      "sandbox",
    ],
    [
      "DATA.",
      "554 Message rejected: Email address is not verified. The following identities failed the check in region EU-CENTRAL-1: meetings@example.org",
      "MailRefused",
      "unverified-sender",
    ],
    ["DATA.", "554 5.6.0 Looks like spam", "MailRefused", "other"],
  ])("at %s: %s", async (step, answer, ...fault) => {
    await started({ answer: (line) => (line.split(" ")[0] === step ? answer : undefined) });
    expect(await faultOf(send())).toEqual(fault);
    expect(server.mails).toEqual([]);
  });

  test("in codes alone, as its words may name people", async () => {
    await started({ answer: (line) => (line.startsWith("RCPT") ? "550 5.1.1 No zoe@example.com here" : undefined) });
    await expect(send()).rejects.toThrow(/^127\.0\.0\.1 refuses it: 550 5\.1\.1\.$/);
  });
});

describe("where nothing is answered", () => {
  const impatient = async (step: string, answer: "hang" | "hang-up") => {
    await started({ answer: (line) => (line.startsWith(step) && (step || !line) ? answer : undefined) });
    const transport = smtpTransport(async () => serverAt(server.url), 300);
    return faultOf(transport.send({ from: "a@example.org", to: "b@example.com" }, Buffer.from("x")));
  };

  test.each(["", "EHLO", "MAIL", "RCPT"])("to %j, the mail has not been taken", async (step) => {
    expect(await impatient(step, "hang")).toEqual(["MailUnavailable", "unreachable"]);
    await server.stop();
    expect(await impatient(step, "hang-up")).toEqual(["MailUnavailable", "unreachable"]);
  });

  test("to the end of the mail, nobody knows whether it was taken", async () => {
    expect(await impatient("DATA.", "hang")).toEqual(["Error"]);
    await server.stop();
    expect(await impatient("DATA.", "hang-up")).toEqual(["Error"]);
  });

  test("because nobody listens, the mail has not been taken", async () => {
    const { url } = await started();
    await server.stop();
    expect(await faultOf(send(url))).toEqual(["MailUnavailable", "unreachable"]);
    await started();
  });
});

describe("the server's name", () => {
  test.each([
    ["smtps://smtp.example.com", { host: "smtp.example.com", port: 465, isSecure: true, credentials: undefined }],
    ["smtp://smtp.example.com", { host: "smtp.example.com", port: 587, isSecure: false, credentials: undefined }],
    ["smtp://a:b%3Ac@[::1]:25", { host: "::1", port: 25, isSecure: false, credentials: { user: "a", pass: "b:c" } }],
  ])("%s", async (url, expected) => {
    await started();
    expect(serverAt(url)).toEqual(expected);
    expect(await smtpServer({ SMTP_URL: url, SMTP_SECRET_ARN: "" })()).toEqual(expected);
  });

  test.each(["smtp.example.com", "https://smtp.example.com", "smtp://", "smtp://example.com/path"])(
    "is not %s",
    async (url) => {
      await started();
      expect(() => serverAt(url)).toThrow();
    },
  );
});
