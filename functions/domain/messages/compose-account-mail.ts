import { footerOf } from "./footer.ts";
import { shortName } from "./harmless-words.ts";
import type { Letter, Part } from "./letter.ts";
import { capitalized } from "./mail-times.ts";
import type { AccountNews, Letterhead, MailText, MessageUrls, Reader } from "./message.ts";
import { type Writing, writingTo } from "./writing.ts";
import { writtenOut } from "./written-out.ts";

/** A mail about somebody's account, or about nothing that has one time. */
export function composeAccountMail(
  news: AccountNews,
  reader: Pick<Reader, "name" | "language" | "timeZone">,
  urls: MessageUrls,
  letterhead: Letterhead,
): MailText {
  const writing = writingTo(reader, urls, letterhead);
  return writtenOut({
    language: reader.language,
    colon: writing.say.colon,
    isUnlinked: urls.noMoreMail !== undefined,
    ...contentOf(news, writing),
  });
}

type Content = Pick<Letter, "subject" | "preview" | "lead" | "parts" | "footer">;

function contentOf(news: AccountNews, writing: Writing): Content {
  switch (news.kind) {
    case "code":
      return code(news, writing);
    case "welcome":
      return welcome(writing);
    case "address-changed":
      return addressChanged(news.newAddress, writing);
    case "account-closed":
      return accountClosed(writing);
    case "suggestion":
      return suggestion(news.meetings, writing);
    case "undeliverable":
      return undeliverable(news, writing);
    case "test":
      return test(writing);
  }
}

/** Nothing in it is a link: whoever has learnt to follow links in mails about codes is easily robbed of theirs. */
function code(
  { code, purpose, expiresInMinutes }: Extract<AccountNews, { kind: "code" }>,
  { say, senderName }: Writing,
): Content {
  const texts = say.account.code;
  return {
    subject: texts.subject(code, senderName),
    preview: texts.lasts(expiresInMinutes),
    lead: texts.lead[purpose],
    parts: [{ kind: "code", code }, paragraph(texts.lasts(expiresInMinutes)), paragraph(texts.ignore)],
    footer: [{ text: say.footer.code }, { text: say.footer.sender(senderName) }],
  };
}

function welcome(writing: Writing): Content {
  const { say, reader, urls, senderName } = writing;
  const texts = say.account.welcome;
  return {
    subject: texts.subject(senderName),
    preview: texts.what,
    lead: texts.lead(reader.name),
    parts: [
      paragraph(texts.what),
      paragraph(texts.signIn),
      { kind: "button", label: texts.open, url: urls.app },
      paragraph(texts.notYou),
    ],
    footer: footerOf(say.footer.account, writing),
  };
}

function addressChanged(newAddress: string, writing: Writing): Content {
  const { say } = writing;
  const texts = say.account.addressChanged;
  return {
    subject: texts.subject,
    preview: texts.notYou,
    lead: texts.lead(partOf(newAddress)),
    parts: [paragraph(texts.consequences), paragraph(texts.notYou)],
    footer: footerOf(say.footer.account, writing),
  };
}

/** `a…@example.com`: enough for its owner to know it by. */
function partOf(address: string): string {
  const [first = ""] = address;
  return `${first}…${address.slice(address.lastIndexOf("@"))}`;
}

function accountClosed(writing: Writing): Content {
  const { say } = writing;
  const texts = say.account.closed;
  return {
    subject: texts.subject,
    preview: texts.consequences,
    lead: texts.lead,
    parts: [paragraph(texts.consequences), paragraph(texts.notYou)],
    footer: footerOf(say.footer.account, writing),
  };
}

function suggestion(meetings: Extract<AccountNews, { kind: "suggestion" }>["meetings"], writing: Writing): Content {
  const { say, times, urls } = writing;
  const texts = say.account.suggestion;
  const byTime = meetings.toSorted((one, other) => one.start - other.start);
  return {
    subject: texts.subject(meetings.length),
    preview: byTime.map(({ title }) => title).join(" · "),
    lead: texts.lead(meetings.length),
    parts: [
      {
        kind: "items",
        items: byTime.map(({ title, start }) => ({
          title,
          facts: [{ label: say.labels.now, lines: [times.long(start), times.zone(start)].map(capitalized) }],
        })),
      },
      { kind: "button", label: texts.open, url: urls.app },
    ],
    footer: footerOf(say.footer.suggestions, writing),
  };
}

function undeliverable(
  { name, email, meeting }: Extract<AccountNews, { kind: "undeliverable" }>,
  writing: Writing,
): Content {
  const { say, times, urls } = writing;
  const texts = say.account.undeliverable;
  const url = meeting && urls.meetings.get(meeting.id);
  const aboutMeeting: Part[] = meeting
    ? [
        {
          kind: "items",
          items: [
            {
              title: meeting.title,
              facts: [{ label: say.labels.when, lines: times.lines(meeting) }],
            },
          ],
        },
      ]
    : [];
  return {
    subject: texts.subject(shortName(name)),
    preview: email,
    lead: texts.lead(name, email),
    parts: [
      paragraph(texts.consequences),
      ...aboutMeeting,
      ...(url === undefined ? [] : [{ kind: "button", label: say.buttons.open, url } as const]),
    ],
    footer: footerOf(meeting ? say.footer.organizer : say.footer.account, writing),
  };
}

function test(writing: Writing): Content {
  const { say, senderName } = writing;
  const texts = say.account.test;
  return {
    subject: texts.subject(senderName),
    preview: texts.what,
    lead: texts.lead,
    parts: [paragraph(texts.what)],
    footer: footerOf(say.footer.admin, writing),
  };
}

function paragraph(text: string): Part {
  return { kind: "paragraph", text };
}
