import type { Texts } from "../texts/texts.ts";
import { parseInstant } from "../time/format.ts";
import type { EpochMinute } from "../time/instant.ts";
import { zoneNamed } from "../time/zone.ts";
import type { Drawback } from "./drawback.ts";
import type { Candidate, SuggestionReason } from "./suggestion-context.ts";

/** Who reads of a candidate, and what everybody on the meeting is called. */
export interface Reader {
  userId: string;
  names: ReadonlyMap<string, string>;
}

/** Nobody reads more of them. */
const maxReasons = 3;
const maxDrawbacks = 2;

/**
 * One sentence made of the first reasons and drawbacks, such as `Tuesday 8 December at 15:00: inside everyone's working hours and at
 * the same time of day, but 07:00 for Ann.` The time is on the reader's clock.
 */
export function explanation(candidate: Candidate, reader: Reader, say: Texts): string {
  const { formats, suggestions } = say;
  const when = formats.dateAndTime(onClockOf(candidate, reader.userId), zoneNamed("UTC"));
  const reasons = worthNaming(candidate.reasons).slice(0, maxReasons);
  return capitalized(
    suggestions.sentence(
      when,
      formats.list(reasons.map((reason) => suggestions.reasons[reason])),
      drawbacksInWords(candidate, reader, say),
    ),
  );
}

/** Not all languages write days of the week with a capital letter. */
function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The reasons that fewest of these candidates have come first: they tell one from the others. Equally rare ones stay in their order. */
export function distinguishingFirst<One extends Pick<Candidate, "reasons">>(candidates: readonly One[]): One[] {
  const countOf = (reason: SuggestionReason) => candidates.filter(({ reasons }) => reasons.includes(reason)).length;
  return candidates.map((candidate) => ({
    ...candidate,
    reasons: candidate.reasons.toSorted((one, other) => rarity(one) - rarity(other)),
  }));

  function rarity(reason: SuggestionReason): number {
    return reason === "everyone_free" ? Number.POSITIVE_INFINITY : countOf(reason);
  }
}

/** A time that is close to the old date need not be called one on another day. */
function worthNaming(reasons: readonly SuggestionReason[]): SuggestionReason[] {
  return reasons.filter((reason) => reason !== "another_day" || !reasons.includes("near_original_date"));
}

/** A time, and what its sentence needs to say against it. */
export type Costly = Pick<Candidate, "start" | "drawbacks" | "localTimes">;

/** The first of them, such as `07:00 for Ann and late in the week`; nothing where there are none. */
export function drawbacksInWords(time: Costly, reader: Reader, say: Texts): string {
  return say.formats.list(drawbackPhrases(time, reader, say).slice(0, maxDrawbacks));
}

/** People of whom the same can be said are named together. */
function drawbackPhrases(candidate: Costly, { userId: readerId, names }: Reader, say: Texts): string[] {
  const { formats, suggestions } = say;
  const nameOf = ({ userId = "" }: Drawback) =>
    userId === readerId ? suggestions.you : names.get(userId) || suggestions.somebody;
  const byCode = Map.groupBy(candidate.drawbacks, ({ code }) => code);
  return [...byCode].flatMap(([code, drawbacks]): string[] => {
    const who = formats.list(drawbacks.map(nameOf));
    switch (code) {
      case "early_for":
      case "late_for":
        return drawbacks.map((one) => suggestions.timeFor(timeFor(candidate, one, say), nameOf(one)));
      case "holiday":
        return drawbacks.flatMap((one) => holidayPhrase(one, nameOf(one), say));
      case "against_wish":
      case "late_in_the_week":
        return [suggestions.drawbacks[code]];
      default:
        return [suggestions.drawbacksFor[code](who)];
    }
  });
}

function holidayPhrase({ holiday }: Drawback, who: string, say: Texts): string[] {
  return holiday ? [say.suggestions.holiday(holiday.names[say.language], who)] : [];
}

function timeFor(candidate: Costly, { userId = "" }: Drawback, { formats }: Texts): string {
  return formats.time(onClockOf(candidate, userId), zoneNamed("UTC"));
}

/** What somebody's clock shows when the meeting begins, as the instant at which it shows the same in UTC. */
function onClockOf({ start, localTimes }: Pick<Costly, "start" | "localTimes">, userId: string): EpochMinute {
  const local = localTimes.find((one) => one.userId === userId)?.start;
  return local ? parseInstant(`${local.slice(0, "2026-12-08T10:00:00".length)}Z`) : start;
}
