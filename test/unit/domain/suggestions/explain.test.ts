import { describe, expect, test } from "vitest";
import { distinguishingFirst, explanation } from "../../../../functions/domain/suggestions/explain.ts";
import type { SuggestionContext } from "../../../../functions/domain/suggestions/suggestion-context.ts";
import { type Language, languages } from "../../../../functions/domain/texts/language.ts";
import { textsIn } from "../../../../functions/domain/texts/texts.ts";
import { availabilityIn, entryAt, weekly, workdays } from "../shorthand.ts";
import { candidateAt, contextOf, habitsOf } from "./contexts.ts";

const week = { from: "2026-03-02T00:00:00-05:00", to: "2026-03-07T00:00:00-05:00" };
const names = new Map([
  ["olga", "Olga"],
  ["ann", "Ann"],
  ["ben", "Ben"],
]);

function sentenceAt(context: SuggestionContext, start: string, language: Language = "en"): string {
  return explanation(candidateAt(context, start), { userId: context.callerId, names }, textsIn(language));
}

function drawbacksAt(context: SuggestionContext, start: string) {
  return candidateAt(context, start).drawbacks;
}

describe("the sentence", () => {
  test("is made of the first reasons, with the time on the reader's clock", () => {
    const request = {
      ...week,
      original: "2026-03-02T09:00:00-05:00",
      attendees: { ben: { timeZone: "Europe/Berlin" } },
    };
    const start = "2026-03-04T09:00:00-05:00";
    expect(sentenceAt(contextOf(request), start)).toBe(
      "Wednesday 4 March at 09:00: at usual working hours for everyone, at the same time of day and close to the original date.",
    );
    expect(sentenceAt(contextOf({ ...request, callerId: "ben" }), start)).toMatch(
      /^Wednesday 4 March at 15:00: at usual/,
    );
  });

  test("does not claim the same time of day where the clocks of some have changed meanwhile", () => {
    const context = contextOf({
      ...{ from: "2026-03-02T00:00:00-05:00", to: "2026-03-21T00:00:00-04:00" },
      original: "2026-03-05T09:00:00-05:00",
      attendees: { ben: { timeZone: "Europe/Berlin" } },
    });
    expect(candidateAt(context, "2026-03-06T09:00:00-05:00").reasons).toContain("same_time_of_day");
    expect(candidateAt(context, "2026-03-10T09:00:00-04:00").reasons).not.toContain("same_time_of_day");
  });

  const early = contextOf({
    ...{ from: "2026-12-08T00:00:00Z", to: "2026-12-09T00:00:00Z", now: "2026-12-02T10:00:00Z" },
    organizer: {
      timeZone: "Europe/London",
      availability: availabilityIn("Europe/London", weekly(workdays, "12:00", "13:00")),
    },
    attendees: { ann: { timeZone: "America/New_York" }, ben: { timeZone: "Europe/London" } },
  });

  test.each<[Language, string]>([
    [
      "en",
      "Tuesday 8 December at 12:00: with at least two days' notice and free for everyone, but 07:00 for Ann and over lunch for Ben and you.",
    ],
    [
      "de",
      "Dienstag, 8. Dezember um 12:00: mit mindestens zwei Tagen Vorlauf und frei für alle, aber 07:00 Uhr für Ann und in der Mittagszeit für Ben und Sie.",
    ],
    [
      "fr",
      "Mardi 8 décembre à 12:00\u00a0: avec au moins deux jours de préavis et libre pour tous, mais 07:00 pour Ann et à l’heure du déjeuner pour Ben et vous.",
    ],
    [
      "es",
      "Martes, 8 de diciembre, a las 12:00: con al menos dos días de antelación y libre para todos, pero a las 07:00 para Ann y a la hora de comer para Ben y usted.",
    ],
  ])("says in %s whom a time costs what", (language, sentence) => {
    const start = "2026-12-08T12:00:00Z";
    expect(drawbacksAt(early, start)).toEqual([
      { code: "early_for", userId: "ann" },
      { code: "at_lunch", userId: "ben" },
      { code: "at_lunch", userId: "olga" },
    ]);
    expect(sentenceAt(early, start, language)).toBe(sentence);
  });

  test("names a habit of the reader", () => {
    const habits = habitsOf("America/New_York", [{ kind: "booked", start: "2026-02-23T11:00:00-05:00" }]);
    const context = contextOf({ ...week, habits, attendees: { ada: {} } });
    expect(candidateAt(context, "2026-03-02T11:00:00-05:00").reasons).toContain("your_usual_time");
  });
});

describe("drawbacks", () => {
  test("tell early, late and closed times from each other, and name a holiday in the reader's language", () => {
    const always = availabilityIn("America/New_York", weekly([...workdays, "saturday"], "00:00", "24:00"));
    const holiday = {
      ...{ date: "2026-03-04", region: "DE" },
      names: { en: "Founders' Day", de: "Gründertag", fr: "Fête des fondateurs", es: "Día de los fundadores" },
    };
    const context = contextOf({
      ...{ from: week.from, to: "2026-03-08T00:00:00-05:00" },
      organizer: { availability: always },
      attendees: { ben: { holidays: [holiday] } },
    });
    const codesFor = (start: string) =>
      drawbacksAt(context, start)
        .filter(({ userId }) => userId === "ben")
        .map(({ code }) => code);
    expect(codesFor("2026-03-03T07:00:00-05:00")).toEqual(["early_for"]);
    expect(codesFor("2026-03-03T18:00:00-05:00")).toEqual(["late_for"]);
    expect(codesFor("2026-03-07T10:00:00-05:00")).toEqual(["outside_hours"]);
    expect(codesFor("2026-03-04T10:00:00-05:00")).toEqual(["holiday"]);
    expect(codesFor("2026-03-06T15:30:00-05:00".replace("15:30", "16:00"))).toEqual(["late_in_the_week"]);
    for (const language of languages) {
      expect(sentenceAt(context, "2026-03-04T10:00:00-05:00", language)).toContain(holiday.names[language]);
    }
  });

  test("tell of full calendars to their owner and of the organizer's to all, and never of anybody else's", () => {
    const entries = [entryAt("2026-03-02T09:00:00-05:00", "2026-03-02T14:00:00-05:00")];
    const start = "2026-03-02T14:00:00-05:00";
    const told = (callerId: string, busy: "olga" | "ann") => {
      const context = contextOf({
        ...{ ...week, callerId },
        organizer: busy === "olga" ? { entries } : {},
        attendees: { ann: busy === "ann" ? { entries } : {}, ben: {} },
      });
      const codes = ["back_to_back", "full_day", "splits_free_block"];
      return drawbacksAt(context, start).filter(({ code, userId }) => codes.includes(code) && userId === busy);
    };
    expect(told("ann", "ann").map(({ code }) => code)).toEqual(["back_to_back", "full_day"]);
    expect(told("olga", "ann")).toEqual([]);
    expect(told("ben", "ann")).toEqual([]);
    expect(told("ben", "olga").map(({ code }) => code)).toEqual(["back_to_back", "full_day"]);
  });

  test("and reasons tell of wishes", () => {
    const windows = [{ kind: "avoid" as const, days: ["wednesday" as const], timeZone: "America/New_York" }];
    const context = { ...contextOf(week), wishes: { order: "best" as const, windows, makeRoom: false } };
    expect(drawbacksAt(context, "2026-03-04T10:00:00-05:00")).toContainEqual({ code: "against_wish", window: 0 });
    expect(candidateAt(context, "2026-03-03T10:00:00-05:00").reasons).toContain("as_wished");
  });
});

describe("the reason that comes first", () => {
  test("is the one that fewest of the answers have", () => {
    const [one, other] = distinguishingFirst([
      { reasons: ["usual_hours", "soon", "everyone_free"] },
      { reasons: ["usual_hours", "everyone_free"] },
    ]);
    expect(one!.reasons).toEqual(["soon", "usual_hours", "everyone_free"]);
    expect(other!.reasons).toEqual(["usual_hours", "everyone_free"]);
  });

  test("says where a time is the only one inside everybody's hours, or the nearest to them", () => {
    const nine = availabilityIn("America/New_York", weekly(["tuesday"], "09:00", "10:00"));
    const only = contextOf({ ...week, attendees: { ann: { availability: nine } } });
    expect(candidateAt(only, "2026-03-03T09:00:00-05:00").reasons).toContain("only_within_hours");
    const kolkata = contextOf({ ...week, attendees: { ann: { timeZone: "Asia/Kolkata" } } });
    expect(candidateAt(kolkata, "2026-03-03T09:00:00-05:00").reasons).toContain("nearest_to_hours");
    expect(candidateAt(kolkata, "2026-03-03T12:00:00-05:00").reasons).not.toContain("nearest_to_hours");
  });
});
