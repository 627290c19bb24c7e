import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meetingFile } from "../../../functions/calendar-files/meeting-file.ts";
import type { Reader, ToldMeeting } from "../../../functions/domain/messages/message.ts";
import { languages } from "../../../functions/domain/texts/language.ts";
import { parsers } from "../../support/calendar-files/parsers.ts";
import { alice, olga, sender, toldMeeting } from "../../support/calendar-files/told-meeting.ts";
import { samples } from "../../support/samples.ts";

const updatedAt = Date.parse("2026-12-01T10:00:00Z");

function fileFor(reader: Reader, meeting: ToldMeeting = toldMeeting(), method: "REQUEST" | "CANCEL" = "REQUEST") {
  return meetingFile({ meeting, reader, sender, method, updatedAt });
}

describe.each(Object.entries(parsers))("read by %s", (name, parse) => {
  const [anything, anyName] =
    name === "ts-ics" ? [anyText.map(withoutComponents), anyText.map(withoutSeparators)] : [anyText, anyText];

  test("an invitation says when, where and who, and what its reader has answered", () => {
    expect(parse(fileFor(alice).text)).toEqual({
      method: "REQUEST",
      events: [
        {
          uid: "5d0c6c5e-3f0a-4d59-9f5c-0f5c9c5a1b10@meeting-scheduler",
          ...{ sequence: 2, status: "CONFIRMED" },
          ...{ start: "2026-12-08T09:00:00.000Z", end: "2026-12-08T09:30:00.000Z" },
          ...{ title: "Planning", location: "Room 1" },
          description: expect.stringMatching(
            /^What comes next\n\nWith Olga \(organizer\), Alice \(has not answered\) and Ben \(accepted\)\n\n.*do not reach us/,
          ),
          organizer: "meetings@example.com",
          attendees: [{ email: "alice@example.com", name: "Alice", answer: "NEEDS-ACTION" }],
        },
      ],
    });
  });

  test("the host reads everybody's answer beside their address, and is asked for none", () => {
    const attendees = (["accepted", "declined", "tentative", "pending"] as const).map((response) => ({
      ...{ userId: response, name: response, email: `${response}@example.com`, response },
    }));
    const [event] = parse(fileFor(olga, toldMeeting({ attendees })).text).events;
    expect(event!.attendees.map(({ email, answer }) => [email, answer])).toEqual([
      ["olga@example.com", "ACCEPTED"],
      ["accepted@example.com", "ACCEPTED"],
      ["declined@example.com", "DECLINED"],
      ["tentative@example.com", "TENTATIVE"],
      ["pending@example.com", "NEEDS-ACTION"],
    ]);
    expect(event!.description).not.toContain("do not reach");
  });

  test("what is off is cancelled under the same id, also for somebody who is not on it any more", () => {
    const { method, events } = parse(fileFor({ ...alice, userId: "cleo" }, toldMeeting(), "CANCEL").text);
    expect(method).toBe("CANCEL");
    expect(events).toMatchObject([
      {
        ...{ uid: "5d0c6c5e-3f0a-4d59-9f5c-0f5c9c5a1b10@meeting-scheduler", status: "CANCELLED" },
        attendees: [{ email: "alice@example.com", answer: "DECLINED" }],
      },
    ]);
  });

  test("whatever people write is read back as they wrote it, and nothing else comes of it", () => {
    fc.assert(
      fc.property(anything, anything, anything, anyName, (title, description, location, name) => {
        const meeting = toldMeeting({ title, description, location, typeName: name });
        meeting.organizer.name = name;
        meeting.attendees[1]!.name = name;
        const { method, events } = parse(fileFor({ ...alice, name }, meeting).text);
        expect(method).toBe("REQUEST");
        expect(events).toHaveLength(1);
        const [event] = events;
        expect(event).toMatchObject({ sequence: 2, status: "CONFIRMED", organizer: "meetings@example.com" });
        expect(event!.attendees.map(({ email, answer }) => [email, answer])).toEqual([
          ["alice@example.com", "NEEDS-ACTION"],
        ]);
        expect(lettersOf(event!.title)).toBe(lettersOf(title));
        expect(lettersOf(event!.location)).toBe(lettersOf(location));
        expect(lettersOf(event!.description).startsWith(lettersOf(description))).toBe(true);
        const named = event!.attendees[0]!.name!;
        expect(lettersOf(named)).toBe(
          lettersOf(name).replaceAll(/[\\^]/g, "").replaceAll('"', "'") || "alice@example.com",
        );
      }),
      { numRuns: samples(150, 5_000), seed: 1 },
    );
  });
});

describe("the text of a file", () => {
  test("has lines of at most 75 octets that end with CRLF, and no character is broken", () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...languages), (title, name, language) => {
        const { text } = fileFor({ ...alice, name, language }, toldMeeting({ title, description: title }));
        expect(text.isWellFormed()).toBe(true);
        expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
        for (const line of text.split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there.
          expect(line).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/);
        }
        const unfolded = text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
        expect(unfolded.map((line) => /^[A-Z-]+/.exec(line)?.[0])).toEqual(propertiesOf(language));
      }),
      { numRuns: samples(150, 5_000), seed: 2 },
    );
  });

  test("asks for no answer, and holds no link", () => {
    const { text } = fileFor(alice);
    expect(text.match(/RSVP=\w+/g)).toEqual(["RSVP=FALSE"]);
    expect(text).not.toMatch(/https?:/);
  });

  test("is the same for the same meeting, and named by the reader's date", () => {
    const late = toldMeeting({ start: toldMeeting().start + 14 * 60, end: toldMeeting().end + 14 * 60 });
    expect(fileFor(alice, late)).toEqual(fileFor(alice, late));
    expect(fileFor(alice, late).name).toBe("meeting-2026-12-09.ics");
  });
});

/** As it is written without anything that people have said: what they say adds no line. */
function propertiesOf(language: Reader["language"]): (string | undefined)[] {
  const { text } = fileFor({ ...alice, language });
  return text
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .slice(0, -1)
    .map((line) => /^[A-Z-]+/.exec(line)?.[0]);
}

/** What is left of a text where spaces, ends of lines and what cannot be written do not count. */
function lettersOf(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they do not count.
  return text.toWellFormed().replace(/[\s\u0000-\u001f\u007f-\u009f]/g, "");
}

/** Any characters, halves of them, controls, and what calendar files are made of. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.string({ unit: "grapheme", maxLength: 120 }),
      fc.constantFrom(
        "\r\n",
        "\n",
        "\r",
        "\u2028",
        "\u0085",
        "\\",
        "\\n",
        ";",
        ",",
        ":",
        '"',
        "^n",
        "^'",
        "\ud83d",
        "\udc00",
      ),
      fc.constantFrom("BEGIN:VEVENT", "END:VEVENT\r\n", "\nATTENDEE:mailto:eve@example.com", "\r\n STATUS:CANCELLED"),
      fc.constantFrom("https://example.com/?a=b", "👩‍👩‍👧‍👦", "Ünïcödé ".repeat(20), "x".repeat(300)),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => `a${parts.join("")}`);

/** `ts-ics` looks for the ends of parameters within quotation marks, too. */
function withoutSeparators(text: string): string {
  return text.replace(/[:;,=]/g, "");
}

/** `ts-ics` finds the components of a file by these words, wherever they stand. */
function withoutComponents(text: string): string {
  return text.replace(/(BEGIN|END):/g, "$1");
}
