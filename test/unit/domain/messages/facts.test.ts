import fc from "fast-check";
import { expect, test } from "vitest";
import { type Response, responses } from "../../../../functions/domain/calendar/calendar-entry.ts";
import { composeMeetingMail } from "../../../../functions/domain/messages/compose-meeting-mail.ts";
import { mailTimes } from "../../../../functions/domain/messages/mail-times.ts";
import type { MeetingNews, ToldMeeting } from "../../../../functions/domain/messages/message.ts";
import { languages } from "../../../../functions/domain/texts/language.ts";
import { messageTextsIn } from "../../../../functions/domain/texts/messages.ts";
import { zoneNamed } from "../../../../functions/domain/time/zone.ts";
import { samples } from "../../../support/samples.ts";
import { readHtml } from "./read-html.ts";
import { ann, ben, cleo, letterhead, link, now, planning, reader, urls } from "./told.ts";

const zones = [
  ...["Pacific/Pago_Pago", "America/St_Johns", "UTC", "Europe/Berlin", "Asia/Kolkata", "Asia/Kathmandu"],
  ...["Australia/Lord_Howe", "Pacific/Chatham", "Pacific/Kiritimati"],
];
const zone = fc.constantFrom(...zones);
const time = fc
  .tuple(fc.integer({ min: now, max: now + 400 * 24 * 60 }), fc.integer({ min: 5, max: 1440 }))
  .map(([start, minutes]) => ({ start, end: start + minutes }));

interface Case {
  meeting: ToldMeeting;
  formerly: { start: number; end: number };
  response: Response;
}

const cases: fc.Arbitrary<Case> = fc
  .record({ time, formerly: time, hostZone: zone, response: fc.constantFrom(...responses) })
  .map(({ time, formerly, hostZone, response }) => ({
    formerly,
    response,
    meeting: planning({
      ...time,
      description: "What we want to do next year.",
      organizer: { ...ann, timeZone: hostZone },
      attendees: [
        { ...ben, response },
        { ...cleo, response: "accepted" },
      ],
    }),
  }));

/** News of each kind, with what it has to say besides the meeting. */
function allNews({ meeting, formerly, response }: Case): [MeetingNews, string[]][] {
  const words = "My train is late.";
  return [
    [{ kind: "invitation", meeting, by: "Dora" }, ["Dora", meeting.description]],
    [{ kind: "confirmation", meeting }, [meeting.description]],
    [{ kind: "booked", meeting, by: "Dora" }, ["Dora", meeting.description]],
    [{ kind: "answered", meeting, answers: [{ name: "Dora", response }] }, ["Dora"]],
    [
      {
        ...{ kind: "moved", meeting, by: "Dora", reason: words, how: "rescheduled", asksAnswer: true },
        from: { ...formerly, location: "Room 3" },
      },
      ["Dora", words, "Room 3"],
    ],
    [{ kind: "cancelled", meeting, by: "Dora", reason: words, wasTakenOff: false }, ["Dora", words]],
    [{ kind: "joined", meeting, people: ["Dora", "Emil"] }, ["Dora", "Emil"]],
    [{ kind: "left", meeting, people: [{ name: "Dora", reason: words }] }, ["Dora", words]],
    [{ kind: "reminder", meeting, minutesBefore: 60 }, [meeting.description]],
  ];
}

test("every fact stands in the text and in the HTML, in each language and zone", () => {
  fc.assert(
    fc.property(
      cases,
      fc.constantFrom(...languages),
      zone,
      fc.constantFrom(ann, ben),
      (one, language, timeZone, who) => {
        const { meeting, formerly } = one;
        const to = reader({ ...who, language, timeZone });
        const say = messageTextsIn(language);
        const times = mailTimes(language, say.times, zoneNamed(timeZone), now);
        for (const [news, facts] of allNews(one)) {
          const { text, html } = composeMeetingMail([news], to, urls, letterhead);
          const expected = [
            ...facts,
            ...[meeting.title, meeting.location, meeting.typeName, "Ann", "Ben", "Cleo", "Example Meetings", link],
            ...[times.span(meeting), times.zone(meeting.start)],
            ...(news.kind === "moved" ? [times.span(formerly)] : []),
            ...(news.kind === "cancelled" ? [] : [say.responses.accepted("Cleo")]),
          ];
          for (const said of [text, readHtml(html).text]) {
            const small = said.toLowerCase().replace(/\s+/g, " ");
            const missing = expected.filter((fact) => !small.includes(fact.toLowerCase().replace(/\s+/g, " ")));
            expect({ kind: news.kind, missing }).toEqual({ kind: news.kind, missing: [] });
          }
        }
      },
    ),
    { seed: 20261130, numRuns: samples(40, 4_000) },
  );
});
