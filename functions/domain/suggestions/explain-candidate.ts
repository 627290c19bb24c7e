import type { EpochMinute } from "../time/instant.ts";
import { dateAndTime } from "../time/words.ts";
import { offsetAt, type Zone, zoneNamed } from "../time/zone.ts";
import type { SuggestionContext, SuggestionReason } from "./suggestion-context.ts";

/** Nobody reads more of them. */
const maxNamed = 3;

const phraseFor: Record<SuggestionReason, string> = {
  same_time_of_day: "the same time of day",
  similar_time_of_day: "nearly the same time of day",
  near_original_date: "close to the original date",
  everyones_working_hours: "inside everyone's working hours",
  usual_hours: "at a usual time of day for everyone",
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

/** Their phrases are whole clauses and go last. */
const clauses: ReadonlySet<SuggestionReason> = new Set(["keeps_free_blocks", "everyone_free"]);

/**
 * One sentence made of the first reasons, such as `Tuesday, 8 December at 10:00: inside everyone's working hours, the same time of
 * day, and it keeps everyone's long free blocks whole.` The time is in the caller's zone.
 */
export function explainCandidate(
  context: SuggestionContext,
  start: EpochMinute,
  reasons: readonly SuggestionReason[],
): string {
  const caller = context.people.find(({ userId }) => userId === context.callerId)!;
  const zone = zoneNamed(caller.timeZone);
  const named = worthNaming(reasons).slice(0, maxNamed);
  const phraseOf = (reason: SuggestionReason) =>
    `${phraseFor[reason]}${onlyForOrganizer(context, start, reason, zone)}`;
  const phrases = named.filter((reason) => !clauses.has(reason)).map(phraseOf);
  const lastPhrases = named.filter((reason) => clauses.has(reason)).map(phraseOf);
  return `${dateAndTime(start, zone)}: ${inEnglish.format([...phrases, ...lastPhrases])}.`;
}

/** A time that is close to the old date need not be called one on another day. */
function worthNaming(reasons: readonly SuggestionReason[]): SuggestionReason[] {
  return reasons.filter((reason) => reason !== "another_day" || !reasons.includes("near_original_date"));
}

/** The same time of day is meant on the organizer's clock. Where zones change their clocks on different dates, the caller's may differ. */
function onlyForOrganizer(
  { original, organizer }: SuggestionContext,
  start: EpochMinute,
  reason: SuggestionReason,
  callersZone: Zone,
): string {
  if (!original || (reason !== "same_time_of_day" && reason !== "similar_time_of_day")) return "";
  const change = (zone: Zone) => offsetAt(zone, start) - offsetAt(zone, original.start);
  return change(callersZone) === change(zoneNamed(organizer.availability.timeZone)) ? "" : " for the organizer";
}
