import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { composeMime } from "../../../functions/mail/compose-mime.ts";
import { type Mail, MailRefused } from "../../../functions/mail/mailer.ts";
import { samples } from "../../support/samples.ts";

const sender = { name: "Meeting Scheduler", address: "meetings@example.org" };
const now = Date.UTC(2026, 10, 30, 9);
const calendar = "BEGIN:VCALENDAR\r\nSUMMARY:Grüße\r\nEND:VCALENDAR\r\n";

const mail: Mail = {
  id: "m-1",
  to: { name: "Zoë Ümläut", address: "zoe@example.com" },
  replyTo: { name: "Olga", address: "olga@example.com" },
  fromName: "Olga, by Meeting Scheduler",
  subject: "Grüße: Thursday at 10",
  text: "Hello Zoë,\nsee https://example.org/a.\n",
  html: "<p>Hello Zoë</p>",
  calendarFiles: [],
};

const composed = async (changes: Partial<Mail>) => (await composeMime({ ...mail, ...changes }, sender, now)).toString();
const readBack = async (changes: Partial<Mail>) =>
  PostalMime.parse(await composeMime({ ...mail, ...changes }, sender, now), { attachmentEncoding: "utf8" });

test("a mail says whom it is from and for, where answers go, and that a program has sent it", async () => {
  const read = await readBack({ unsubscribeUrl: "https://example.org/v1/unsubscribe/abc" });
  expect(read.from).toMatchObject({ name: "Olga, by Meeting Scheduler", address: sender.address });
  expect(read.to).toMatchObject([{ name: "Zoë Ümläut", address: "zoe@example.com" }]);
  expect(read.replyTo).toMatchObject([{ name: "Olga", address: "olga@example.com" }]);
  expect(read).toMatchObject({ subject: mail.subject, messageId: "<m-1@example.org>" });
  expect(Date.parse(read.date!)).toBe(now);
  expect(read.text).toBe(`${mail.text}\n`);
  expect(read.html?.trim()).toBe(mail.html);
  const headers = Object.fromEntries(read.headers.map(({ key, value }) => [key, value]));
  expect(headers).toMatchObject({
    "auto-submitted": "auto-generated",
    "list-unsubscribe": "<https://example.org/v1/unsubscribe/abc>",
    "list-unsubscribe-post": "List-Unsubscribe=One-Click",
  });
});

test("without a name of its own it is from the deployment, and nothing can be unsubscribed from", async () => {
  const { fromName: _, ...unnamed } = mail;
  const text = (await composeMime(unnamed, sender, now)).toString();
  expect(text).toContain("From: Meeting Scheduler <meetings@example.org>\r\n");
  expect(text).not.toContain("List-Unsubscribe");
});

test("a single calendar file is an alternative of the text, with its method, and attached", async () => {
  const calendarFiles = [{ method: "REQUEST", name: "meeting.ics", text: calendar }] as const;
  const types = [...(await composed({ calendarFiles })).matchAll(/Content-Type: ([^;\r]+)/g)].map(([, type]) => type);
  expect(types).toEqual([
    "multipart/mixed",
    "multipart/alternative",
    "text/plain",
    "text/html",
    "text/calendar",
    "application/ics",
  ]);
  const { attachments } = await readBack({ calendarFiles });
  expect(attachments).toMatchObject([
    { mimeType: "text/calendar", method: "REQUEST" },
    { mimeType: "application/ics", filename: "meeting.ics", disposition: "attachment" },
  ]);
  // With the ends of lines that it has.
  const encoded = Buffer.from(calendar).toString("base64");
  expect((await composed({ calendarFiles })).split(encoded)).toHaveLength(3);
});

test("several calendar files are attached only", async () => {
  const calendarFiles = ["a", "b"].map((name) => ({ method: "CANCEL", name: `${name}.ics`, text: calendar }) as const);
  const { attachments } = await readBack({ calendarFiles });
  expect(attachments).toMatchObject(
    ["a.ics", "b.ics"].map((filename) => ({ filename, mimeType: "text/calendar", disposition: "attachment" })),
  );
});

describe("what people have written", () => {
  const anything = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        "\r",
        "\n",
        "\r\n",
        "\0",
        "\u2028",
        ":",
        ",",
        "<",
        ">",
        '"',
        "@",
        ";",
        "\\",
        "=?utf-8?Q?x?=",
        "Bcc: a@b.c",
      ),
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }),
    ),
    maxLength: 60,
  });
  const kinds = (headers: { key: string }[]) => headers.map(({ key }) => key).toSorted();

  test("adds no header and no recipient, whatever is in it", async () => {
    const usual = kinds((await readBack({ subject: "" })).headers);
    await fc.assert(
      fc.asyncProperty(anything, anything, anything, async (subject, name, host) => {
        const read = await readBack({
          subject,
          fromName: host,
          to: { name, address: "zoe@example.com" },
          replyTo: { name: host, address: "olga@example.com" },
          text: `Text: ${subject}`,
          html: `<p>${name}</p>`,
        });
        // An empty subject stands nowhere.
        expect(kinds(read.headers).filter((kind) => kind !== "subject")).toEqual(usual);
        expect(read.to?.map(({ address }) => address)).toEqual(["zoe@example.com"]);
        expect(read.replyTo?.map(({ address }) => address)).toEqual(["olga@example.com"]);
        expect(read.from?.address).toBe(sender.address);
      }),
      { numRuns: samples(150, 5_000), seed: 14 },
    );
  });

  test("stays no second address", async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (odd) => {
        const address = `zoe${odd}@example.com`;
        const read = await readBack({ to: { address } }).catch((error: unknown) => {
          expect(error).toBeInstanceOf(MailRefused);
          return undefined;
        });
        if (read) expect(read.to?.map((to) => to.address)).toEqual([address]);
      }),
      { numRuns: samples(150, 5_000), seed: 14 },
    );
  });
});

test("an id that is no part of an address is no mail's", async () => {
  await expect(async () => composed({ id: "a@b>\r\nBcc: c@d.e" })).rejects.toThrow("letters, digits and dashes");
});
