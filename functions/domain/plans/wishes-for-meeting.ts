import type { Meeting } from "../meetings/meeting.ts";
import { expectedAttendeesOf } from "../meetings/participants.ts";
import type { EpochMinute } from "../time/instant.ts";
import type { Interval } from "../time/interval.ts";
import { allowedStarts } from "../wishes/allowed-starts.ts";
import { type Relaxation, relaxationFor } from "../wishes/relaxation.ts";
import { windowsUnmet } from "../wishes/unmet-wishes.ts";
import type { ResolvedWindow, ResolvedWishes } from "../wishes/wishes.ts";
import type { DayToClear } from "./day-to-clear.ts";

/** Everybody whose time the meeting takes. */
export function peopleOf(meeting: Meeting): string[] {
  return [meeting.organizerId, ...expectedAttendeesOf(meeting)];
}

/** What is wished of one meeting, and where each of its windows stands among all that is wished. */
export interface MeetingWishes extends ResolvedWishes {
  places: readonly number[];
}

/** The wishes that concern a meeting: a person's windows are about the meetings that they are on. */
export function wishesFor({ wishes }: DayToClear, meeting: Meeting): MeetingWishes | undefined {
  if (!wishes) return undefined;
  const people = new Set(peopleOf(meeting));
  const concerns = ({ userId }: ResolvedWindow) => userId === undefined || people.has(userId);
  const places = [...wishes.windows.keys()].filter((place) => concerns(wishes.windows[place]!));
  return { ...wishes, windows: places.map((place) => wishes.windows[place]!), places };
}

/** Of ascending starts, those that the hard wishes allow the meeting. */
export function allowedFor(day: DayToClear, meeting: Meeting, starts: EpochMinute[]): EpochMinute[] {
  const wishes = wishesFor(day, meeting);
  return wishes ? allowedStarts(wishes, starts, minutesOf(meeting), intervalOfRange(day)) : starts;
}

/** The least to give up, so that one of these starts is left to the meeting. */
export function relaxationToMove(
  day: DayToClear,
  meeting: Meeting,
  starts: readonly EpochMinute[],
): Relaxation | undefined {
  const wishes = wishesFor(day, meeting);
  const found = wishes && relaxationFor(wishes, starts, minutesOf(meeting), intervalOfRange(day));
  if (!found) return undefined;
  const placeOf = (name: Relaxation["window"]) => (name === "deadline" ? name : wishes.places[name]!);
  return { ...found, window: placeOf(found.window), also: found.also.map(placeOf) };
}

/** The windows of soft wishes that the meeting leaves unmet at a start. */
export function unmetFor(day: DayToClear, meeting: Meeting): (start: EpochMinute) => number[] {
  const wishes = wishesFor(day, meeting);
  if (!wishes) return () => [];
  const unmetAt = windowsUnmet(wishes, minutesOf(meeting), intervalOfRange(day));
  return (start) => unmetAt(start).map((window) => wishes.places[window]!);
}

function minutesOf({ start, end }: Interval): number {
  return end - start;
}

function intervalOfRange({ from, to }: DayToClear): Interval {
  return { start: from, end: to };
}
