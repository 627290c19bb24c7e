import { beforeEach, expect, test } from "vitest";
import { MailRefused, MailUnavailable } from "../../../functions/mail/mailer.ts";
import { sendTestMessage } from "../../../functions/operations/messages/send-test-message.ts";
import { call } from "../../support/call.ts";
import { captureLog } from "../../support/captured-log.ts";
import { newOffice, type Office } from "../../support/office.ts";
import type { Person } from "../../support/person.ts";
import { type RecordingMailer, recordingMailer } from "../../support/recording-mailer.ts";

const logged = captureLog("INFO");

let office: Office;
let admin: Person;
beforeEach(async () => {
  office = await newOffice();
  admin = await office.person(["admin"]);
});

function ask(mailer: RecordingMailer | undefined, headers: Record<string, string> = {}, mailsADay = 10) {
  const mailSender = mailer && { name: "Meetings", address: "meetings@example.org" };
  const services = { ...office.services, mailer, mailSender, mailsADay };
  return call(sendTestMessage, services, { as: admin, body: { to: "Somebody@example.com" }, headers });
}

test("a test mail is sent as all others are, and the answer says so", async () => {
  const mailer = recordingMailer();
  expect(await ask(mailer)).toMatchObject({ status: 200, body: { sent: true, problem: null } });
  expect(mailer.to("somebody@example.com")).toMatchObject([
    { subject: expect.stringContaining("Meetings"), calendarFiles: [] },
  ]);
});

test.each([
  [new MailRefused("sandbox", "no"), "sandbox"],
  [new MailRefused("unverified-sender", "no"), "unverified-sender"],
  [new MailRefused("refused-credentials", "no"), "refused-credentials"],
  [new MailUnavailable("no", "daily-quota"), "daily-quota"],
  [new MailUnavailable("no"), "unreachable"],
  [new Error("lost"), "no-answer"],
])("what is wrong is said in words: %s", async (error, code) => {
  const { status, body } = await ask(recordingMailer(() => error));
  expect({ status, ...body }).toEqual({ status: 200, sent: false, problem: { code, message: expect.any(String) } });
  expect(body.problem.message).toMatch(/^[A-Z].{20,}\.$/);
  expect(logged()).not.toContain("somebody@");
});

test("in the language of whoever asks", async () => {
  const answers = await Promise.all(
    ["en", "de", "fr", "es"].map((language) =>
      ask(
        recordingMailer(() => new MailRefused("sandbox", "no")),
        { "accept-language": language },
      ),
    ),
  );
  expect(new Set(answers.map(({ body }) => body.problem.message)).size).toBe(4);
  expect(answers.map(({ headers }) => headers["content-language"])).toEqual(["en", "de", "fr", "es"]);
});

test("without a sender, that is what is wrong", async () => {
  expect(await ask(undefined)).toMatchObject({ status: 200, body: { sent: false, problem: { code: "no-sender" } } });
});

test("it counts among the mails of the day", async () => {
  const mailer = recordingMailer();
  expect((await ask(mailer, {}, 2)).body.sent).toBe(true);
  expect((await ask(mailer, {}, 2)).body.problem.code).toBe("daily-quota");
  expect(mailer.sent).toHaveLength(1);
});
