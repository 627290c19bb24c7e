import type { EpochMinute } from "../time/instant.ts";
import { dateAndTime } from "../time/words.ts";
import { offsetAt, type Zone, zoneNamed } from "../time/zone.ts";
import type { SuggestionQuestion, SuggestionReason } from "./suggestion-question.ts";

/** Who reads on has seen enough. */
const maxNamed = 3;

const sayings: Record<SuggestionReason, string> = {
  same_time_of_day: "the same time of day",
  similar_time_of_day: "nearly the same time of day",
  near_original_date: "close to the original date",
  everyones_working_hours: "inside everyone's working hours",
  not_at_lunch: "clear of everyone's lunch",
  another_day: "on another day",
  keeps_free_blocks: "it keeps everyone's long free blocks whole",
  light_day: "on a day with fewer meetings than usual",
  ample_notice: "with at least two days' notice",
  soon: "within the next three days",
  your_usual_time: "at a time that you like to meet",
  everyone_free: "everyone is free",
};

const inEnglish = new Intl.ListFormat("en");

/** What reads as a sentence of its own: it goes last. */
const clauses: ReadonlySet<SuggestionReason> = new Set(["keeps_free_blocks", "everyone_free"]);

/**
 * One sentence of what speaks most for a time, the first of its reasons, as `Tuesday, 8 December at 10:00: inside everyone's working
 * hours, the same time of day, and it keeps everyone's long free blocks whole.` The time is the caller's.
 */
export function explainCandidate(
  question: SuggestionQuestion,
  start: EpochMinute,
  reasons: readonly SuggestionReason[],
): string {
  const caller = question.people.find(({ userId }) => userId === question.callerId)!;
  const zone = zoneNamed(caller.timeZone);
  const named = worthNaming(reasons).slice(0, maxNamed);
  const inWords = (reason: SuggestionReason) => `${sayings[reason]}${onlyForOrganizer(question, start, reason, zone)}`;
  const phrases = named.filter((reason) => !clauses.has(reason)).map(inWords);
  const sentences = named.filter((reason) => clauses.has(reason)).map(inWords);
  return `${dateAndTime(start, zone)}: ${inEnglish.format([...phrases, ...sentences])}.`;
}

/** Who reads that a time is close to the old date does not want to read that it is on another. */
function worthNaming(reasons: readonly SuggestionReason[]): SuggestionReason[] {
  return reasons.filter((reason) => reason !== "another_day" || !reasons.includes("near_original_date"));
}

/** The time of day is the organizer's. Where zones change their clocks on different dates it need not be the caller's as well. */
function onlyForOrganizer(
  { original, organizer }: SuggestionQuestion,
  start: EpochMinute,
  reason: SuggestionReason,
  callersZone: Zone,
): string {
  if (!original || (reason !== "same_time_of_day" && reason !== "similar_time_of_day")) return "";
  const change = (zone: Zone) => offsetAt(zone, start) - offsetAt(zone, original.start);
  return change(callersZone) === change(zoneNamed(organizer.availability.timeZone)) ? "" : " for the organizer";
}
