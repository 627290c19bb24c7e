import { describe, expect, test } from "vitest";
import type { MeetingNews } from "../../../../functions/domain/messages/message.ts";
import { languages } from "../../../../functions/domain/texts/language.ts";
import { at } from "../shorthand.ts";
import { ann, ben, cleo, inAllLanguages, link, mailOf, moved, planning } from "./told.ts";

/** Without spaces that do not break. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}

const subjectOf = (news: MeetingNews | readonly MeetingNews[], ...to: Partial<Parameters<typeof mailOf>[1]>[]) =>
  plain(mailOf(news, ...to).subject);
const leadOf = (news: MeetingNews | readonly MeetingNews[], ...to: Partial<Parameters<typeof mailOf>[1]>[]) =>
  plain(mailOf(news, ...to).text.split("\n\n")[0]!);

describe("a subject says what has happened, to which meeting, and when it is", () => {
  test("in every language", () => {
    expect(inAllLanguages((language) => subjectOf(moved(), { language }))).toEqual({
      en: "Moved: Planning with Ann, now Fri 11 Dec, 10:00",
      de: "Verschoben: Planning mit Ann, jetzt Fr., 11. Dez., 10:00 Uhr",
      fr: "Réunion déplacée : Planning avec Ann, désormais ven. 11 déc., 10:00",
      es: "Cambio de hora: Planning con Ann, ahora vie 11 dic, 10:00",
    });
  });

  test.each<[string, MeetingNews]>([
    ["Invitation: Planning with Ann, Fri 11 Dec, 10:00", { kind: "invitation", meeting: planning(), by: "Ann" }],
    ["Booked: Planning with Ann, Fri 11 Dec, 10:00", { kind: "confirmation", meeting: planning() }],
    [
      "Cancelled: Planning with Ann, Fri 11 Dec, 10:00",
      { kind: "cancelled", meeting: planning(), by: "Ann", reason: null, wasTakenOff: false },
    ],
    [
      "Without you: Planning with Ann, Fri 11 Dec, 10:00",
      { kind: "cancelled", meeting: planning(), by: "Ann", reason: null, wasTakenOff: true },
    ],
    ["Reminder: Planning with Ann, Fri 11 Dec, 10:00", { kind: "reminder", meeting: planning(), minutesBefore: 60 }],
    [
      "Longer: Planning with Ann, Fri 11 Dec, 10:00–10:30",
      moved({
        how: "extended",
        from: { start: planning().start, end: planning().start + 15, location: planning().location },
      }),
    ],
    [
      "New place: Planning with Ann, Fri 11 Dec, 10:00",
      moved({ how: "relocated", from: { ...planning(), location: "Room 3" } }),
    ],
  ])("%s", (subject, news) => expect(subjectOf(news)).toBe(subject));

  test.each<[string, MeetingNews]>([
    ["New booking: Planning with Ben, Fri 11 Dec, 10:00", { kind: "booked", meeting: planning(), by: "Ben" }],
    [
      "Ben declines: Planning, Fri 11 Dec, 10:00",
      { kind: "answered", meeting: planning(), answers: [{ name: "Ben", response: "declined" }] },
    ],
    [
      "2 answers: Planning, Fri 11 Dec, 10:00",
      {
        kind: "answered",
        meeting: planning(),
        answers: [
          { name: "Ben", response: "declined" },
          { name: "Cleo", response: "accepted" },
        ],
      },
    ],
    [
      "Now with Cleo and Ben: Planning, Fri 11 Dec, 10:00",
      { kind: "joined", meeting: planning(), people: ["Cleo", "Ben"] },
    ],
    [
      "Without Cleo: Planning, Fri 11 Dec, 10:00",
      { kind: "left", meeting: planning(), people: [{ name: "Cleo", reason: null }] },
    ],
  ])("to the organizer: %s", (subject, news) => expect(subjectOf(news, ann)).toBe(subject));

  test("a title that names them is enough", () => {
    const meeting = planning({ title: "Ann and Ben" });
    expect(subjectOf({ kind: "confirmation", meeting })).toBe("Booked: Ann and Ben, Fri 11 Dec, 10:00");
  });

  test("who has declined is not met", () => {
    const attendees = [
      { ...ben, response: "declined" as const },
      { ...cleo, response: "pending" as const },
    ];
    expect(subjectOf({ kind: "booked", meeting: planning({ attendees }), by: "Cleo" }, ann)).toContain(
      "Planning with Cleo,",
    );
  });

  test("a long title is shortened, between characters as people see them", () => {
    const title = `${"👩‍👩‍👧 ".repeat(100)}end`;
    expect(subjectOf({ kind: "confirmation", meeting: planning({ title }) })).toBe(
      `Booked: ${"👩‍👩‍👧 ".repeat(29)}👩‍👩‍👧… with Ann, Fri 11 Dec, 10:00`,
    );
  });

  test("the year is said where it is another one, and not near", () => {
    const on = (instant: string) => subjectOf({ kind: "confirmation", meeting: planning({ start: at(instant) }) });
    expect(on("2026-12-31T09:00:00Z")).toContain("Thu 31 Dec, 10:00");
    expect(on("2027-01-15T09:00:00Z")).toContain("Fri 15 Jan, 10:00");
    expect(on("2027-12-11T09:00:00Z")).toContain("Sat 11 Dec 2027, 10:00");
  });
});

describe("the first sentence says what has happened, and who did it", () => {
  test("in every language", () => {
    expect(inAllLanguages((language) => leadOf(moved(), { language }))).toEqual({
      en: "Ann has moved “Planning”.",
      de: "Ann hat den Termin „Planning“ verschoben.",
      fr: "Ann a déplacé la réunion « Planning ».",
      es: "Ann ha movido la reunión «Planning».",
    });
  });

  test("nobody is named where several did it", () => {
    expect(leadOf(moved({ by: undefined }))).toBe("“Planning” has been moved.");
  });

  test.each([
    [60, 0, "begins in 1 hour."],
    [60, 2, "begins in 1 hour."],
    [1440, 0, "begins in 1 day."],
    [90, 0, "begins in 90 minutes."],
    [60, 20, "begins in 40 minutes."],
    [10, 10, "begins now."],
  ])("a reminder of %i minutes before that is %i minutes late says: %s", (minutesBefore, late, ending) => {
    const start = at("2026-12-07T08:00:00Z") + minutesBefore - late;
    const reminder: MeetingNews = { kind: "reminder", meeting: planning({ start, end: start + 30 }), minutesBefore };
    expect(leadOf(reminder)).toBe(`“Planning” ${ending}`);
  });
});

describe("times", () => {
  const facts = (news: MeetingNews, to: Parameters<typeof mailOf>[1] = {}) => plain(mailOf(news, to).text);

  test("the old time stands beside the new one", () => {
    expect(facts(moved())).toContain(`New time:
  Friday 11 December, 10:00–10:30 (30 minutes)
  Central European Time, UTC+1
Instead of: Thursday 10 December, 10:00–10:30 (30 minutes)
`);
  });

  test("the organizer's clocks are shown where they differ, with their date where it differs too", () => {
    const inTokyo = { ...ann, timeZone: "Asia/Tokyo" };
    const news: MeetingNews = { kind: "invitation", by: "Ann", meeting: planning({ organizer: inTokyo }) };
    expect(facts(news)).toContain("  For Ann: 18:00–18:30, Japan Standard Time, UTC+9\n");
    expect(facts(news, { timeZone: "America/Los_Angeles" })).toContain(`  Friday 11 December, 01:00–01:30 (30 minutes)
  Pacific Time, UTC−8
  For Ann: 18:00–18:30, Japan Standard Time, UTC+9
`);
    const late = planning({
      ...{ start: at("2026-12-11T16:00:00Z"), end: at("2026-12-11T17:00:00Z") },
      organizer: inTokyo,
    });
    expect(facts({ ...news, meeting: late })).toContain(
      "  For Ann: Saturday 12 December, 01:00–02:00, Japan Standard Time, UTC+9\n",
    );
  });

  test("zones whose clocks show the same are not told apart", () => {
    const inParis = { ...ann, timeZone: "Europe/Paris" };
    expect(facts({ kind: "invitation", by: "Ann", meeting: planning({ organizer: inParis }) })).not.toContain(
      "For Ann",
    );
  });

  test("people with the same clocks share a line, and who has declined has none", () => {
    const attendees = (["Ben", "Cleo", "Dan"] as const).map((name) => ({
      ...{ userId: name, name, timeZone: "America/New_York" },
      response: name === "Dan" ? ("declined" as const) : ("accepted" as const),
    }));
    expect(facts({ kind: "booked", by: "Ben", meeting: planning({ attendees }) }, ann)).toContain(
      "  For Ben and Cleo: 04:00–04:30, Eastern Time, UTC−5\n",
    );
  });

  test("a meeting past midnight names both dates", () => {
    const late = planning({ start: at("2026-12-11T22:30:00Z"), end: at("2026-12-11T23:30:00Z") });
    expect(facts({ kind: "confirmation", meeting: late })).toContain(
      "  Friday 11 December, 23:30 – Saturday 12 December, 00:30 (1 hour)\n",
    );
  });

  test("offsets tell hours apart that the clocks show twice", () => {
    const backwards = planning({ start: at("2026-10-25T00:30:00Z"), end: at("2026-10-25T01:15:00Z") });
    expect(facts({ kind: "confirmation", meeting: backwards })).toContain(
      "  Sunday 25 October, 02:30 (UTC+2)–02:15 (UTC+1) (45 minutes)\n",
    );
  });

  test("a move over a change of the clocks names both offsets", () => {
    const meeting = planning({ start: at("2026-10-26T09:00:00Z"), end: at("2026-10-26T09:30:00Z") });
    const news = moved({
      meeting,
      from: { start: at("2026-10-23T08:00:00Z"), end: at("2026-10-23T08:30:00Z"), location: meeting.location },
    });
    expect(facts(news)).toContain(`New time:
  Monday 26 October, 10:00–10:30 (30 minutes)
  Central European Time, UTC+1
Instead of:
  Friday 23 October, 10:00–10:30 (30 minutes)
  Central European Time, UTC+2
`);
  });
});

describe("answering", () => {
  const pending = planning({ attendees: [{ ...ben, response: "pending" }] });

  test("an invitation says that answers of calendar programs do not arrive", () => {
    expect(mailOf({ kind: "invitation", by: "Ann", meeting: pending }).text).toContain(
      `Answers from calendar programs do not\nreach us yet.\n\nSee and answer:\n${link}\n`,
    );
  });

  test("a move asks for another answer only where there is one to be given", () => {
    expect(mailOf(moved({ asksAnswer: true })).text).toContain("Does the new time suit you?");
    expect(mailOf(moved()).text).not.toContain("suit");
    expect(mailOf(moved()).text).toContain(`Open the meeting:\n${link}\n`);
  });

  test("a reminder asks those who have not answered", () => {
    const reminder = (meeting = pending) => mailOf({ kind: "reminder", minutesBefore: 60, meeting }).text;
    expect(reminder()).toContain("You have not answered yet.");
    expect(reminder(planning())).not.toContain("answer");
  });

  test("there is no link to what its reader no longer sees", () => {
    const takenOff: MeetingNews = { kind: "cancelled", meeting: pending, by: "Ann", reason: null, wasTakenOff: true };
    const { text, html } = mailOf(takenOff, {}, { meetings: new Map() });
    expect(text + html).not.toMatch(/https?:/);
    expect(text).toContain("The meeting takes place without you.");
  });
});

describe("words", () => {
  test("a reason stands in the words of whoever gave it", () => {
    const { text } = mailOf(moved({ reason: "My train is late.\n\nSorry!" }));
    expect(text).toContain("Reason given by Ann:\n  My train is late.\n\n  Sorry!\n");
    expect(mailOf(moved({ by: undefined, reason: "Late" })).text).toContain("Reason: Late\n");
    const left: MeetingNews = { kind: "left", meeting: planning(), people: [{ name: "Cleo", reason: "I am ill" }] };
    expect(mailOf(left, ann).text).toContain("Reason given by Cleo: I am ill\n");
  });

  test("the description stands where people hear of a meeting first, or are about to go there", () => {
    const meeting = planning({ description: "Bring wishes" });
    const said = "Description: Bring wishes";
    expect(mailOf({ kind: "invitation", by: "Ann", meeting }).text).toContain(said);
    expect(mailOf({ kind: "reminder", minutesBefore: 60, meeting }).text).toContain(said);
    expect(mailOf(moved({ meeting })).text).not.toContain(said);
  });

  test("what is not seen parts no words", () => {
    const meeting = planning({ title: "Termin\u00adkalender\u200b\r\nTo: x" });
    expect(mailOf({ kind: "confirmation", meeting }).subject).toContain("Booked: Terminkalender To: x with Ann");
  });

  test("a mail to somebody who never asked for any says who can stop it, and makes no links of what others wrote", () => {
    const meeting = planning({ title: "See evil.example", location: "https://evil.example/room" });
    const { text, html } = mailOf(
      { kind: "invitation", by: "www.evil.example", meeting },
      {},
      { noMoreMail: "https://meet.example.com/no-more" },
    );
    expect(text).toContain("No more mails from here:\nhttps://meet.example.com/no-more\n");
    expect(text + html).not.toMatch(/evil\.example|www\.[a-z]|\/\/evil/);
    expect(text).toContain("Place: on the page of the meeting");
  });
});

describe("several news in one mail", () => {
  const later = planning({ id: "review", title: "Review", start: planning().start + 60, end: planning().end + 60 });
  const both = { meetings: new Map([...["planning", "review"].map((id): [string, string] => [id, `${link}/${id}`])]) };

  test("they stand in the order of their times, with a link each", () => {
    const { subject, text } = mailOf([moved({ meeting: later }), moved()], {}, both);
    expect(subject).toBe("2 meetings moved, the first: Fri 11 Dec, 10:00");
    expect(text).toMatch(
      /^Ann has moved 2 meetings\.\n\n\* Moved: Planning with Ann\nNew time:\n[^*]*\n\S*4711\/planning\n\n\* Moved: Review with Ann\nNew time:\n[^*]*\n\S*4711\/review\n/,
    );
  });

  test("what they have in common is said once", () => {
    const { text } = mailOf([moved({ meeting: later, reason: "Ill" }), moved({ reason: "Ill" })], {}, both);
    expect(text.match(/Reason given by Ann: Ill/g)).toHaveLength(1);
    const different = mailOf([moved({ meeting: later, reason: "Ill" }), moved({ reason: "Late" })], {}, both).text;
    expect(different.match(/Reason given by Ann: (Ill|Late)/g)).toHaveLength(2);
  });

  test("different news are told apart", () => {
    const cancelled: MeetingNews = { kind: "cancelled", meeting: later, by: "Ann", reason: null, wasTakenOff: false };
    const { subject, text } = mailOf([cancelled, moved()], {}, both);
    expect(subject).toBe("News of 2 meetings, the first: Fri 11 Dec, 10:00");
    expect(text).toContain("* Cancelled: Review with Ann\n");
    expect(text).toContain("* Moved: Planning with Ann\n");
  });

  test("news of one kind are called by it", () => {
    const booked = (meeting = planning()): MeetingNews => ({ kind: "booked", meeting, by: "Ben" });
    const { subject, text } = mailOf([booked(), booked(later)], ann, both);
    expect(subject).toBe("2 new bookings, the first: Fri 11 Dec, 10:00");
    expect(text).toMatch(/^2 meetings have been booked with you\.\n/);
  });

  test("news of one meeting make one mail about it, led by what matters most", () => {
    const { subject, text } = mailOf(
      [
        { kind: "joined", meeting: planning(), people: ["Cleo"] },
        { kind: "answered", meeting: planning(), answers: [{ name: "Ben", response: "accepted" }] },
        moved({ by: "Ben" }),
      ],
      ann,
    );
    expect(subject).toBe("Moved: Planning with Ben, now Fri 11 Dec, 10:00");
    expect(text).toMatch(
      /^Ben has moved “Planning”\.\n\nCleo is now on “Planning”\.\n\nBen has accepted “Planning”\.\n\nNew time:/,
    );
  });

  test("a plan that moves fifty meetings makes a mail that is shown whole", () => {
    const people = Array.from({ length: 19 }, (_, index) => ({
      ...{ userId: `${index}`, name: `Somebody Somewhere ${index}`, timeZone: "America/New_York" },
      response: "accepted" as const,
    }));
    const news = Array.from({ length: 50 }, (_, index) =>
      moved({ meeting: planning({ id: `${index}`, title: `Planning of something ${index}`, attendees: people }) }),
    );
    const links = new Map(news.map(({ meeting }) => [meeting.id, `${link}/${"x".repeat(60)}${meeting.id}`]));
    // Gmail cuts off what is longer.
    for (const language of languages)
      expect(Buffer.byteLength(mailOf(news, { ...ann, language }, { meetings: links }).html)).toBeLessThan(102_000);
  });
});

describe("names that are written from right to left", () => {
  const hebrew = { ...ann, name: "דנה לוי", timeZone: "Asia/Tokyo" };
  const news: MeetingNews = { kind: "invitation", by: hebrew.name, meeting: planning({ organizer: hebrew }) };

  test("turn nothing around that stands beside them", () => {
    const { subject, text, html } = mailOf(news);
    expect(subject).toBe("Invitation: Planning with דנה לוי\u200e, Fri 11 Dec, 10:00");
    expect(text).toContain("  For דנה לוי\u200e: 18:00–18:30, ");
    expect(html).toContain("For <bdi>דנה לוי</bdi>: ");
  });
});
