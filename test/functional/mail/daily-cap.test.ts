import { beforeEach, expect, test } from "vitest";
import { type Mail, MailRefused, MailUnavailable } from "../../../functions/mail/mailer.ts";
import type { Table } from "../../../functions/runtime/table.ts";
import { cappedMailer } from "../../../functions/use-cases/messages/daily-cap.ts";
import { captureLog } from "../../support/captured-log.ts";
import { type TestClock, testClock } from "../../support/clock.ts";
import { recordingMailer } from "../../support/recording-mailer.ts";
import { newTable } from "../../support/table/new-table.ts";

const logged = captureLog("INFO");

let table: Table;
let clock: TestClock;
beforeEach(async () => {
  table = await newTable();
  clock = testClock("2026-12-01T09:00:00Z");
});

const mail: Mail = {
  id: "m-1",
  to: { address: "zoe@example.com" },
  subject: "Hello",
  text: "Hello",
  html: "<p>Hello</p>",
  calendarFiles: [],
};

function mailers(mailsADay: number, mailer = recordingMailer()) {
  const services = { table, clock, mailsADay, mailer };
  return {
    mailer,
    messages: cappedMailer(services, "messages")!,
    codes: cappedMailer(services, "codes")!,
  };
}

/** How many of so many mails at once are sent. */
async function sentOf(count: number, mailer: { send(mail: Mail): Promise<unknown> }): Promise<number> {
  const sending = Array.from({ length: count }, () =>
    mailer.send(mail).then(
      () => 1,
      (error) => {
        expect(error).toBeInstanceOf(MailUnavailable);
        expect(error.fault).toBe("daily-quota");
        return 0;
      },
    ),
  );
  return (await Promise.all(sending)).reduce<number>((sum, each) => sum + each, 0);
}

test("no more mails are sent on a day than may be, and the last fifth are codes", async () => {
  const { mailer, messages, codes } = mailers(20);
  expect(await sentOf(30, messages)).toBe(16);
  expect(await sentOf(10, codes)).toBe(4);
  expect(mailer.sent).toHaveLength(20);
  expect(logged()).toContain('"MailsUsedUp":1');
  expect(logged()).not.toContain("zoe@");
});

test("the next day of UTC begins anew", async () => {
  const { messages } = mailers(10);
  expect(await sentOf(10, messages)).toBe(8);
  clock.set("2026-12-01T23:59:59Z");
  expect(await sentOf(1, messages)).toBe(0);
  clock.set("2026-12-02T00:00:00Z");
  expect(await sentOf(10, messages)).toBe(8);
});

test.each([new MailUnavailable("Busy."), new MailRefused("sandbox", "No.")])(
  "a mail that the provider has not taken does not count: %s",
  async (fault) => {
    let failures = 12;
    const { messages } = mailers(
      10,
      recordingMailer(() => (failures-- > 0 ? fault : undefined)),
    );
    for (let time = 0; time < 12; time++) await expect(messages.send(mail)).rejects.toBe(fault);
    expect(await sentOf(10, messages)).toBe(8);
  },
);

test("one that may have been taken does", async () => {
  let failures = 8;
  const { messages } = mailers(
    10,
    recordingMailer(() => (failures-- > 0 ? new Error("No answer.") : undefined)),
  );
  for (let time = 0; time < 8; time++) await expect(messages.send(mail)).rejects.toThrow("No answer.");
  expect(await sentOf(10, messages)).toBe(0);
});

test("with none allowed, none are sent", async () => {
  const { codes } = mailers(0);
  expect(await sentOf(1, codes)).toBe(0);
});
