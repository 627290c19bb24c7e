/**
 * The service as the contract describes it, written as naively as possible: arrays, comparisons and loops over minutes, and
 * nothing of the code under test. Times are minutes since the epoch, `now` is in milliseconds.
 */

export interface Time {
  start: number;
  end: number;
}

export type Response = "accepted" | "declined" | "tentative" | "pending";

/** A meeting type. Nobody edits types here. */
export interface Kind {
  id: string;
  minutes: number;
  otherMinutes: number[];
  everyMinutes: number;
  before: number;
  after: number;
  noticeMinutes: number;
  changeNoticeMinutes: number;
  windowDays: number;
  maxADay: number | null;
}

/** When an organizer is open and what they keep for focus, in minutes of their own day: Monday first, one stretch a day at most. */
export interface Hours {
  timeZone: string;
  /** Of a zone that never changes its clocks. */
  minutesAheadOfUtc: number;
  open: (Time | null)[];
  focus: (Time | null)[];
}

export interface Attendee {
  who: string;
  response: Response;
  invitedBy: string;
}

export interface Meeting extends Time {
  id: string;
  organizer: string;
  kind: Kind;
  status: "scheduled" | "rescheduled" | "extended" | "cancelled";
  attendees: Attendee[];
  version: number;
}

export interface Block extends Time {
  id: string;
  owner: string;
}

export interface Plan {
  id: string;
  owner: string;
  moves: { meeting: string; version: number; to: Time }[];
  validUntil: number;
  isApplied: boolean;
}

export interface World {
  now: number;
  hours: ReadonlyMap<string, Hours>;
  meetings: readonly Meeting[];
  blocks: readonly Block[];
  plans: readonly Plan[];
  /** Who was taken off or has left, or was on it when it was cancelled: it is listed among their cancelled ones. */
  left: readonly { who: string; meeting: string }[];
  /** Every invitation that was made, whatever has become of it. */
  invited: readonly { from: string; to: string; at: number }[];
}

export function overlap(one: Time, other: Time): boolean {
  return one.start < other.end && other.start < one.end;
}

export function peopleOn({ organizer, attendees }: Meeting): string[] {
  return [organizer, ...attendees.map(({ who }) => who)];
}

export function hasBegun({ start }: Time, { now }: World): boolean {
  return start * 60_000 <= now;
}

export function hasEnded({ end }: Time, { now }: World): boolean {
  return end * 60_000 <= now;
}

export function responseOf(meeting: Meeting, who: string): Response | undefined {
  return who === meeting.organizer ? "accepted" : meeting.attendees.find((attendee) => attendee.who === who)?.response;
}

/** What a meeting takes of somebody's time: of its organizer's the buffers too. */
export function takenBy(
  { organizer, kind }: Pick<Meeting, "organizer" | "kind">,
  { start, end }: Time,
  who: string,
): Time {
  return who === organizer ? { start: start - kind.before, end: end + kind.after } : { start, end };
}

/** The meetings that hold somebody's time, but for those named. */
export function meetingsInTheWay(world: World, who: string, time: Time, but: readonly string[] = []): Meeting[] {
  return world.meetings.filter((meeting) => {
    const response = responseOf(meeting, who);
    const isHeld = response !== undefined && response !== "declined" && meeting.status !== "cancelled";
    return isHeld && !but.includes(meeting.id) && overlap(takenBy(meeting, meeting, who), time);
  });
}

export function blocksInTheWay(world: World, who: string, time: Time): Block[] {
  return world.blocks.filter((block) => block.owner === who && overlap(block, time));
}

export function isFocusTime(world: World, who: string, time: Time): boolean {
  const hours = world.hours.get(who);
  const meetsFocus = hours !== undefined && minutesOf(time).some((minute) => isWithin(hours, hours.focus, minute));
  return meetsFocus || blocksInTheWay(world, who, time).length > 0;
}

export function isBusy(world: World, who: string, time: Time, but: readonly string[] = []): boolean {
  return isFocusTime(world, who, time) || meetingsInTheWay(world, who, time, but).length > 0;
}

export function isOpen(hours: Hours, time: Time): boolean {
  return minutesOf(time).every((minute) => isWithin(hours, hours.open, minute));
}

/** Starts step through each date's stretch from its beginning. */
export function isOnGrid(hours: Hours, { everyMinutes }: Kind, start: number): boolean {
  return stretchesAround(hours, hours.open, start).some(
    (stretch) => stretch.start <= start && start < stretch.end && (start - stretch.start) % everyMinutes === 0,
  );
}

/** The day since the epoch that an organizer's clocks show. */
export function dateOf({ minutesAheadOfUtc }: Hours, minute: number): number {
  return Math.floor((minute + minutesAheadOfUtc) / 1440);
}

/** The invitations that wait for somebody's answer. Who has booked a meeting was invited by nobody. */
export function waitingInvitations(world: World): { from: string; to: string; meeting: Meeting }[] {
  return world.meetings
    .filter((meeting) => meeting.status !== "cancelled" && !hasEnded(meeting, world))
    .flatMap((meeting) =>
      meeting.attendees
        .filter(({ who, response, invitedBy }) => response === "pending" && invitedBy !== who)
        .map(({ who, invitedBy }) => ({ from: invitedBy, to: who, meeting })),
    );
}

function isWithin(hours: Hours, week: Hours["open"], minute: number): boolean {
  return stretchesAround(hours, week, minute).some(({ start, end }) => start <= minute && minute < end);
}

/** A stretch may run past midnight: that of the day before counts as well. */
function stretchesAround(hours: Hours, week: Hours["open"], minute: number): Time[] {
  const today = dateOf(hours, minute);
  return [today - 1, today].flatMap((date) => {
    const stretch = week[(date + 3) % 7];
    const midnight = date * 1440 - hours.minutesAheadOfUtc;
    return stretch ? [{ start: midnight + stretch.start, end: midnight + stretch.end }] : [];
  });
}

function minutesOf({ start, end }: Time): number[] {
  return Array.from({ length: end - start }, (_, place) => start + place);
}
