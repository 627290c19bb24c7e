import { describe, expect, test } from "vitest";
import { composeAccountMail } from "../../../../functions/domain/messages/compose-account-mail.ts";
import type { AccountNews, CodePurpose } from "../../../../functions/domain/messages/message.ts";
import { type Language, languages } from "../../../../functions/domain/texts/language.ts";
import { at } from "../shorthand.ts";
import { readHtml } from "./read-html.ts";
import { inAllLanguages, letterhead, link, planning, reader, urls } from "./told.ts";

const mailOf = (news: AccountNews, language: Language = "en", links = urls) =>
  composeAccountMail(news, reader({ language }), links, letterhead);

describe("a code", () => {
  const purposes: readonly CodePurpose[] = ["confirm", "sign-in", "reset", "address"];
  const codeFor = (purpose: CodePurpose): AccountNews => ({
    ...{ kind: "code", code: "004816", purpose },
    expiresInMinutes: 10,
  });

  test("stands in the subject, and in the mail as six digits to be copied", () => {
    expect(inAllLanguages((language) => mailOf(codeFor("sign-in"), language).subject)).toEqual({
      en: "004816 is your code for Example Meetings",
      de: "004816 ist Ihr Code für Example Meetings",
      fr: "004816 est votre code pour Example Meetings",
      es: "004816 es su código para Example Meetings",
    });
    const { text, html } = mailOf(codeFor("sign-in"));
    expect(text).toContain("\n  004816\n");
    expect(readHtml(html).lines).toContain("004816");
  });

  test("says what it is for, how long it lasts, and what to do if one did not ask for it", () => {
    const { text } = mailOf(codeFor("reset"));
    expect(text.replace(/\s+/g, " ")).toBe(
      "Your code to choose a new password 004816 It works once, within 10 minutes. " +
        "If you did not ask for it, ignore this mail. Give the code to nobody: we never ask for it. " +
        `${"-".repeat(38)} You get this mail because somebody has entered this address. Sent by Example Meetings. `,
    );
    for (const language of languages) {
      const leads = purposes.map((purpose) => mailOf(codeFor(purpose), language).text.split("\n")[0]);
      expect(new Set(leads).size).toBe(purposes.length);
    }
  });

  test("never comes with a link, whatever links there are", () => {
    const all = { ...urls, unsubscribe: link, noMoreMail: link };
    for (const language of languages) {
      const { text, html } = mailOf(codeFor("confirm"), language, all);
      expect(text).not.toMatch(/:\/\//);
      expect(readHtml(html).links).toEqual([]);
    }
  });
});

test("the old address reads the beginning and the domain of the new one", () => {
  const { text, html } = mailOf({ kind: "address-changed", newAddress: "ben.ortiz@example.org" });
  expect(text).toMatch(/^Your account now has the address b…@example\.org\.\n/);
  expect(text + html).not.toContain("ortiz");
});

test("suggestions list their meetings in the order of their times, in the reader's zone", () => {
  const later = { title: "Review", start: at("2026-12-14T13:00:00Z") };
  const { subject, text } = mailOf({ kind: "suggestion", meetings: [later, planning()] });
  expect(subject).toBe("2 meetings need another time");
  expect(text).toContain(`* Planning
Now:
  Friday 11 December, 10:00
  Central European Time, UTC+1

* Review
Now:
  Monday 14 December, 14:00
  Central European Time, UTC+1

See the suggestions:
${urls.app}
`);
  expect(mailOf({ kind: "suggestion", meetings: [later] }).subject).toBe("A meeting needs another time");
});

test("a host learns whose mail has come back, and of which meeting", () => {
  const news = { kind: "undeliverable", name: "Cleo", email: "cleo@example.com" } as const;
  const { text } = mailOf({ ...news, meeting: planning() });
  expect(text).toMatch(/^Our mail to Cleo \(cleo@example\.com\) has come back\.\n/);
  expect(text).toContain("* Planning\nWhen:\n  Friday 11 December, 10:00–10:30 (30 minutes)\n");
  expect(text).toContain(`Open the meeting:\n${link}\n`);
  expect(mailOf({ ...news, meeting: undefined }).text).not.toContain("://");
});

test("a welcome names its reader, and leads into the app", () => {
  const { text } = mailOf({ kind: "welcome" });
  expect(text).toMatch(/^Welcome, Ben! Your account is ready\.\n/);
  expect(text).toContain(`Open your account:\n${urls.app}\n`);
});
