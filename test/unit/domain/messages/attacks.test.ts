import fc from "fast-check";
import { expect, test } from "vitest";
import { responses } from "../../../../functions/domain/calendar/calendar-entry.ts";
import { composeAccountMail } from "../../../../functions/domain/messages/compose-account-mail.ts";
import { composeMeetingMail } from "../../../../functions/domain/messages/compose-meeting-mail.ts";
import type {
  AccountNews,
  MailText,
  MeetingNews,
  MessageUrls,
  ToldMeeting,
} from "../../../../functions/domain/messages/message.ts";
import { languages } from "../../../../functions/domain/texts/language.ts";
import { samples } from "../../../support/samples.ts";
import { readHtml } from "./read-html.ts";
import { ann, ben, letterhead, link, planning, reader, urls } from "./told.ts";

const seed = 20261130;

/** What somebody might write to break out of where it stands. */
const attacks = [
  ...["</td></table><img src=https://evil.example/x>", "<script>alert(1)</script>", '" onmouseover="x', "'><a href=x>"],
  ...["<!--[if mso]>", "<![endif]-->", "&lt;a href=evil&gt;", "&#60;b&#62;", "$&", "$1", "]]>", "\u0000<b\u0000>"],
  ...["https://evil.example/a?b", "http://evil.example", "www.evil.example", "evil.example", "x@evil.example"],
  ...["mailto:x@evil.example", "javascript:alert(1)", "//evil.example", "ftp://evil.example", "evil．example"],
  ...[
    "\r\nBcc: x@evil.example",
    "\nSubject: x",
    "\u2028Bcc: x",
    "\u0085x",
    "\t\tx",
    "\v\f",
    "\u001b[31m",
    "=?utf-8?q?x?=",
  ],
  ...[
    "\u202eevil\u202c",
    "\u2066x",
    "\u2067x\u2069",
    "\u061cx",
    "\u200fx",
    "שלום",
    "سلام 12",
    "\ud800",
    "\udfff",
    "\ufeff",
  ],
  ...["--", "-- \n", ".\n", "From x", "> x", "a\u0301".repeat(50), "x".repeat(300), "👩‍👩‍👧", " ", "\u200b", "\u2060"],
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: "binary", maxLength: 12 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(" "));

const attackedMeeting: fc.Arbitrary<ToldMeeting> = fc
  .record({ title: words, description: words, location: words, typeName: words, host: words, guest: words })
  .map(({ host, guest, ...texts }) =>
    planning({
      ...texts,
      organizer: { ...ann, name: host, timeZone: "Asia/Kolkata" },
      attendees: [
        { ...ben, name: guest, response: "pending" },
        { userId: "cleo", name: host, response: "accepted", timeZone: "America/New_York" },
      ],
    }),
  );

const attackedNews: fc.Arbitrary<MeetingNews> = fc
  .record({ meeting: attackedMeeting, by: words, reason: words, response: fc.constantFrom(...responses) })
  .chain(({ meeting, by, reason, response }) =>
    fc.constantFrom<MeetingNews>(
      { kind: "invitation", meeting, by },
      { kind: "confirmation", meeting },
      { kind: "booked", meeting, by },
      { kind: "answered", meeting, answers: [{ name: by, response }] },
      { kind: "answered", meeting, answers: [by, reason].map((name) => ({ name, response })) },
      {
        ...{ kind: "moved", meeting, by, reason, how: "rescheduled", asksAnswer: true },
        from: { start: 0, end: 60, location: reason },
      },
      { kind: "cancelled", meeting, by, reason, wasTakenOff: false },
      { kind: "joined", meeting, people: [by, reason] },
      { kind: "left", meeting, people: [{ name: by, reason }] },
      { kind: "reminder", meeting, minutesBefore: 60 },
    ),
  );

const attackedAccount: fc.Arbitrary<AccountNews> = fc
  .record({ meeting: attackedMeeting, name: words, email: words })
  .chain(({ meeting, name, email }) =>
    fc.constantFrom<AccountNews>(
      { kind: "welcome" },
      { kind: "address-changed", newAddress: email },
      { kind: "suggestion", meetings: [meeting, { ...meeting, title: name }] },
      { kind: "undeliverable", name, email, meeting },
    ),
  );

const noMoreMail = "https://meet.example.com/no-more";
const ours = [link, urls.app, noMoreMail];
const links: MessageUrls = { ...urls, noMoreMail };

const frame = ["html", "head", "meta", "meta", "meta", "meta", "meta", "title", "style"];
const allowedTags = new Set(["body", "div", "table", "tr", "td", "h1", "h2", "p", "s", "br", "a", "span", "bdi"]);

function assertHarmless({ subject, text, html }: MailText, isUnlinked: boolean): void {
  const read = readHtml(html);
  expect(read.tags.filter((tag) => !allowedTags.has(tag))).toEqual(frame);
  expect(read.fetched).toEqual([]);
  expect(read.links.filter((each) => !ours.includes(each))).toEqual([]);
  expect(subject).not.toMatch(/\p{Cc}|[\u2028\u2029]/u);
  for (const said of [subject, text, read.text]) {
    expect(said.replaceAll("\n", "")).not.toMatch(/[\u061c\u200f\u202a-\u202e\u2066-\u2069]|\p{Cc}/u);
    expect(said.isWellFormed()).toBe(true);
  }
  if (isUnlinked) expect([text, read.text].flatMap(linksMadeOf).filter((each) => !ours.includes(each))).toEqual([]);
}

/** What a mail program would make a link of, by the widest rule: a scheme, or something with a dot or an at within. */
function linksMadeOf(said: string): string[] {
  return (
    said.match(
      /(?:[a-z]{2,}:\/\/|(?:mailto|javascript|tel|data):[\w+]|www\.\w|\/\/\w)\S*|[\p{L}\p{N}-]+(?:[.@．。｡＠][\p{L}\p{N}-]+)*[.@．。｡＠]\p{L}{2,}\S*/giu,
    ) ?? []
  );
}

const cases = fc.record({
  language: fc.constantFrom(...languages),
  isUnknown: fc.boolean(),
  name: words,
});

test("nothing that people write makes markup, a link or a line of its own in a mail about meetings", () => {
  const several = fc.array(attackedNews, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      cases,
      several,
      fc.constantFrom(ann, ben),
      fc.boolean(),
      ({ language, isUnknown, name }, news, to, isDigest) => {
        const told = news.map((each, index) =>
          isDigest ? { ...each, meeting: { ...each.meeting, id: index === 0 ? "planning" : `${index}` } } : each,
        );
        const mail = composeMeetingMail(told, reader({ ...to, language, name }), isUnknown ? links : urls, letterhead);
        assertHarmless(mail, isUnknown);
      },
    ),
    { seed, numRuns: samples(150, 30_000) },
  );
});

test("nor in a mail about an account", () => {
  fc.assert(
    fc.property(cases, attackedAccount, ({ language, isUnknown, name }, news) => {
      assertHarmless(
        composeAccountMail(news, reader({ language, name }), isUnknown ? links : urls, letterhead),
        isUnknown,
      );
    }),
    { seed, numRuns: samples(100, 20_000) },
  );
});

test("a subject stays short", () => {
  fc.assert(
    fc.property(cases, attackedNews, ({ language }, news) => {
      const { subject } = composeMeetingMail([news], reader({ language }), urls, letterhead);
      expect([...new Intl.Segmenter().segment(subject)].length).toBeLessThan(260);
    }),
    { seed, numRuns: samples(50, 10_000) },
  );
});
