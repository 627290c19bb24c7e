import type { Request, RequestTo } from "./requests.ts";
import { kinds } from "./setting.ts";
import {
  type Attendee,
  blocksInTheWay,
  dateOf,
  hasBegun,
  hasEnded,
  isBusy,
  isFocusTime,
  isOnGrid,
  isOpen,
  type Kind,
  type Meeting,
  meetingsInTheWay,
  type Plan,
  peopleOn,
  type Response,
  responseOf,
  type Time,
  takenBy,
  type World,
  waitingInvitations,
} from "./world.ts";

const maxPendingInvitations = 20;
const maxPendingMinutes = 1440;
const maxInvitationsADay = 30;
const longestMeeting = 1440;

/**
 * Everything that can be said against a request, as the codes of the contract: it is accepted where there is nothing, and refused
 * with one of them where there is something. What concerns the caller's rights goes before what concerns times.
 */
export function objectionsTo(request: Request, world: World): string[] {
  switch (request.to) {
    case "book":
      return objectionsToBooking(request, world);
    case "block":
      return [
        ...(request.end * 60_000 <= world.now ? ["in_the_past"] : []),
        ...(isHeld(world, request.by, request) ? ["schedule_conflict"] : []),
      ];
    case "unblock":
      return world.blocks.some(({ id, owner }) => id === request.block && owner === request.by) ? [] : ["not_found"];
    case "publish":
      return [];
    case "propose":
      return objectionsToProposing(request, world);
    case "apply":
      return objectionsToApplying(request, world);
    default:
      return objectionsToChange(request, world);
  }
}

function objectionsToBooking(request: RequestTo<"book">, world: World): string[] {
  const { by, organizer, ignoring } = request;
  if (ignoring && by !== organizer) return ["forbidden"];
  const others = othersOnBooking(request);
  const kind = kinds.find(({ id }) => id === request.kind)!;
  return [
    ...objectionsToInviting(
      world,
      by,
      others.filter((who) => who !== by),
      request,
    ),
    ...objectionsToTime(world, { organizer, kind, others, ignoring, time: request, lengths: lengthsOf(kind), but: [] }),
  ];
}

/** Who is on a booking besides its organizer. */
export function othersOnBooking({ by, organizer, attendees }: RequestTo<"book">): string[] {
  return [...new Set([by, ...attendees])].filter((who) => who !== organizer);
}

type Change = RequestTo<"extend" | "end" | "reschedule" | "cancel" | "respond" | "add" | "remove">;

function objectionsToChange(request: Change, world: World): string[] {
  const meeting = world.meetings.find(({ id }) => id === request.meeting);
  if (!meeting || !peopleOn(meeting).includes(request.by)) {
    const hasLeft = world.left.some(({ who, meeting: id }) => who === request.by && id === request.meeting);
    return [hasLeft ? "invalid_state" : "not_found"];
  }
  const rights = objectionsToRights(request, meeting, world);
  return rights.length > 0 ? rights : objectionsToEffect(request, meeting, world);
}

function objectionsToRights(request: Change, meeting: Meeting, world: World): string[] {
  const { by } = request;
  const isOrganizer = by === meeting.organizer;
  const isOff = meeting.status === "cancelled" || hasEnded(meeting, world);
  const isForComing = request.to === "reschedule" || request.to === "cancel" || request.to === "remove";
  const isWrongTime = hasBegun(meeting, world) ? isForComing : request.to === "end";
  const { changeNoticeMinutes } = meeting.kind;
  const isLate = changeNoticeMinutes > 0 && (meeting.start - changeNoticeMinutes) * 60_000 < world.now;
  const removesOther = request.to === "remove" && request.person !== by;
  const asAttendee = !isOrganizer && isForComing;
  const forbidden =
    (!isOrganizer && (request.to === "extend" || request.to === "end" || request.to === "add" || removesOther)) ||
    (isOrganizer && request.to === "respond") ||
    (request.to === "reschedule" && !isOrganizer && (request.ignoring || responseOf(meeting, by) === "declined"));
  return [
    ...(request.to === "remove" && !meeting.attendees.some(({ who }) => who === request.person) ? ["not_found"] : []),
    ...(forbidden ? ["forbidden"] : []),
    ...(isOff || isWrongTime ? ["invalid_state"] : []),
    ...(asAttendee && !removesOther && isLate ? ["too_late"] : []),
  ];
}

function objectionsToEffect(request: Change, meeting: Meeting, world: World): string[] {
  switch (request.to) {
    case "extend":
      return objectionsToExtending(request, meeting, world);
    case "end": {
      const end = endAsked(request, meeting, world);
      return end <= meeting.start || end > meeting.end ? ["invalid_request"] : [];
    }
    case "reschedule":
      if (request.start === meeting.start && request.end === meeting.end) return ["invalid_request"];
      return [
        ...objectionsToMove(world, meeting, request, request.ignoring),
        ...objectionsToHolding(world, meeting, { ...meeting, ...afterMove(meeting, request, request.by, world) }),
      ];
    case "respond": {
      const comesBack = responseOf(meeting, request.by) === "declined" && request.response !== "declined";
      return comesBack && isBusy(world, request.by, meeting, [meeting.id]) ? ["schedule_conflict"] : [];
    }
    case "add": {
      const added = newOn(meeting, request.people);
      const isAnyBusy = added.some((who) => isBusy(world, who, meeting));
      return [...objectionsToInviting(world, request.by, added, meeting), ...(isAnyBusy ? ["schedule_conflict"] : [])];
    }
    default:
      return [];
  }
}

/** Who moves it has accepted; everybody else is asked again, who had declined only where they are free. */
export function afterMove(meeting: Meeting, { start, end }: Time, mover: string, world: World): Partial<Meeting> {
  const responseAfter = ({ who, response }: Attendee): Response => {
    if (who === mover) return "accepted";
    return response === "declined" && isBusy(world, who, { start, end }, [meeting.id]) ? "declined" : "pending";
  };
  const attendees = meeting.attendees.map((attendee) => ({ ...attendee, response: responseAfter(attendee) }));
  return { start, end, status: "rescheduled", attendees };
}

/** When a meeting is to end: now unless said, but not before its first minute is over. */
export function endAsked({ at }: RequestTo<"end">, { start }: Meeting, { now }: World): number {
  return at ?? Math.max(start + 1, Math.ceil(now / 60_000));
}

export function newOn(meeting: Meeting, people: readonly string[]): string[] {
  return [...new Set(people)].filter((who) => !peopleOn(meeting).includes(who));
}

/** A meeting that would stand at another time because of an extension. */
export interface Shift {
  meeting: Meeting;
  time: Time;
  isPushed: boolean;
}

/** The extended meeting and, where it pushes, all that its organizer hosts behind it, as far as it has to give way. */
export function shiftsOf({ minutes, push }: RequestTo<"extend">, meeting: Meeting, world: World): Shift[] {
  const { organizer } = meeting;
  const shifts = [{ meeting, time: { start: meeting.start, end: meeting.end + minutes }, isPushed: false }];
  let freeFrom = takenBy(meeting, shifts[0]!.time, organizer).end;
  const following = push ? world.meetings.filter(({ start }) => start >= meeting.end) : [];
  const standing = following
    .filter((other) => other.status !== "cancelled" && heldBy(other, organizer))
    .map((other) => ({ other, taken: takenBy(other, other, organizer) }))
    .sort((one, another) => one.taken.start - another.taken.start);
  for (const { other, taken } of standing) {
    const by = freeFrom - taken.start;
    // A block or somebody else's meeting is none to push: what comes behind it need not move, as nothing will.
    if (by <= 0 || other.organizer !== organizer) break;
    if (blocksInTheWay(world, organizer, { start: meeting.end, end: taken.start }).length > 0) break;
    shifts.push({ meeting: other, time: { start: other.start + by, end: other.end + by }, isPushed: true });
    freeFrom = taken.end + by;
  }
  return shifts;
}

function heldBy(meeting: Meeting, who: string): boolean {
  const response = responseOf(meeting, who);
  return response !== undefined && response !== "declined";
}

function objectionsToExtending(request: RequestTo<"extend">, meeting: Meeting, world: World): string[] {
  if (meeting.end + request.minutes - meeting.start > longestMeeting) return ["invalid_duration"];
  const shifts = shiftsOf(request, meeting, world);
  const shifted = shifts.map((shift) => shift.meeting.id);
  return [
    ...shifts.flatMap((shift) => objectionsToShift(shift, shifted, world)),
    ...objectionsToHolding(world, meeting, { ...meeting, end: meeting.end + request.minutes }),
  ];
}

function objectionsToShift({ meeting, time, isPushed }: Shift, shifted: string[], world: World): string[] {
  const { organizer } = meeting;
  const newTimeOf = (who: string): Time => {
    const after = takenBy(meeting, time, who);
    return isPushed ? after : { start: takenBy(meeting, meeting, who).end, end: after.end };
  };
  const hours = world.hours.get(organizer)!;
  const isOffTheDay = dateOf(hours, meeting.start) !== dateOf(hours, time.start) || !isOpen(hours, time);
  const isInTheWay = peopleOn(meeting).some((who) => {
    if (!heldBy(meeting, who)) return false;
    return who === organizer
      ? meetingsInTheWay(world, who, newTimeOf(who), shifted).length > 0
      : isBusy(world, who, newTimeOf(who), shifted);
  });
  return [
    ...(isFocusTime(world, organizer, newTimeOf(organizer)) ? ["focus_time"] : []),
    ...((isPushed && isOffTheDay) || isInTheWay ? ["schedule_conflict"] : []),
  ];
}

function objectionsToProposing({ by, date }: RequestTo<"propose">, world: World): string[] {
  const today = dateOf(world.hours.get(by)!, Math.floor(world.now / 60_000));
  if (Date.parse(date) / 86_400_000 < today) return ["in_the_past"];
  return toComeOn(date, by, world).length > 0 ? [] : ["nothing_to_move"];
}

/** The meetings that somebody hosts, that begin on a date of theirs and are not over. */
export function toComeOn(date: string, organizer: string, world: World): Meeting[] {
  const day = Date.parse(date) / 86_400_000;
  return world.meetings.filter(
    (meeting) =>
      meeting.organizer === organizer &&
      meeting.status !== "cancelled" &&
      !hasEnded(meeting, world) &&
      dateOf(world.hours.get(organizer)!, meeting.start) === day,
  );
}

function objectionsToApplying({ by, plan: id }: RequestTo<"apply">, world: World): string[] {
  const plan = world.plans.find((one) => one.id === id && one.owner === by);
  if (!plan) return ["not_found"];
  if (plan.isApplied) return [];
  return isStale(plan, world) ? ["plan_stale"] : [];
}

function isStale(plan: Plan, world: World): boolean {
  if (plan.validUntil <= world.now) return true;
  return plan.moves.some(({ meeting: id, version, to }) => {
    const meeting = world.meetings.find((one) => one.id === id)!;
    return meeting.version !== version || objectionsToMove(withHolds(world, plan, id), meeting, to, false).length > 0;
  });
}

/** The world with the new times of a plan taken, as though other meetings stood there; that of the named meeting is not. */
export function withHolds(world: World, { moves }: Plan, but: string): World {
  const holds = moves
    .filter(({ meeting }) => meeting !== but)
    .map(({ meeting: id, to }): Meeting => {
      const meeting = world.meetings.find((one) => one.id === id)!;
      const attendees = meeting.attendees.filter(({ response }) => response !== "declined");
      return { ...meeting, ...to, id: `hold-${id}`, attendees };
    });
  return { ...world, meetings: [...world.meetings, ...holds] };
}

/** Against a meeting's move to another time: it is in the way of nothing itself, and who has declined is not asked. */
export function objectionsToMove(world: World, meeting: Meeting, time: Time, ignoring: boolean): string[] {
  const { id, organizer, kind, attendees } = meeting;
  const others = attendees.filter(({ response }) => response !== "declined").map(({ who }) => who);
  const lengths = [...lengthsOf(kind), meeting.end - meeting.start];
  return objectionsToTime(world, { organizer, kind, others, ignoring, time, lengths, but: [id] });
}

interface WantedTime {
  organizer: string;
  kind: Kind;
  others: string[];
  time: Time;
  lengths: number[];
  ignoring: boolean;
  /** The meeting that moves. */
  but: string[];
}

function objectionsToTime(world: World, wanted: WantedTime): string[] {
  const { organizer, kind, others, time, lengths, ignoring, but } = wanted;
  const taken = takenBy(wanted, time, organizer);
  return [
    ...(time.start * 60_000 < world.now ? ["in_the_past"] : []),
    ...(lengths.includes(time.end - time.start) ? [] : ["invalid_duration"]),
    ...(isFocusTime(world, organizer, taken) ? ["focus_time"] : []),
    ...(ignoring ? [] : objectionsOfRules(world, organizer, kind, time, but)),
    ...(meetingsInTheWay(world, organizer, taken, but).length > 0 ? ["slot_taken"] : []),
    ...(others.some((who) => isBusy(world, who, time, but)) ? ["schedule_conflict"] : []),
  ];
}

function objectionsOfRules(world: World, organizer: string, kind: Kind, time: Time, but: string[]): string[] {
  const hours = world.hours.get(organizer)!;
  const date = dateOf(hours, time.start);
  const onDate = world.meetings.filter(
    (meeting) =>
      meeting.organizer === organizer &&
      meeting.kind === kind &&
      meeting.status !== "cancelled" &&
      !but.includes(meeting.id) &&
      dateOf(hours, meeting.start) === date,
  );
  return [
    ...((time.start - kind.noticeMinutes) * 60_000 < world.now ? ["too_soon"] : []),
    ...(date > dateOf(hours, Math.floor(world.now / 60_000)) + kind.windowDays ? ["too_far_ahead"] : []),
    ...(isOpen(hours, time) ? [] : ["outside_availability"]),
    ...(isOnGrid(hours, kind, time.start) ? [] : ["not_a_slot"]),
    ...(kind.maxADay !== null && onDate.length >= kind.maxADay ? ["daily_limit_reached"] : []),
  ];
}

function objectionsToInviting(world: World, inviter: string, invited: string[], { start, end }: Time): string[] {
  const hasEnough = (who: string) => {
    const waiting = waitingInvitations(world).filter(({ from, to }) => from === inviter && to === who);
    const made = world.invited.filter(
      ({ from, to, at }) => from === inviter && to === who && world.now - at < 86_400_000,
    );
    return (
      waiting.length >= maxPendingInvitations ||
      minutesHeldBy(waiting) + end - start > maxPendingMinutes ||
      made.length >= maxInvitationsADay
    );
  };
  return invited.some(hasEnough) ? ["invitation_refused"] : [];
}

/** A meeting that gets longer holds more of the time of those who have not answered. */
function objectionsToHolding(world: World, before: Meeting, after: Meeting): string[] {
  if (after.end - after.start <= before.end - before.start) return [];
  const meetings = world.meetings.map((one) => (one.id === after.id ? after : one));
  const waiting = waitingInvitations({ ...world, meetings });
  const holdsTooMuch = ({ who, invitedBy }: Attendee) => {
    const theirs = waiting.filter(({ from, to }) => from === invitedBy && to === who);
    return theirs.some(({ meeting }) => meeting.id === after.id) && minutesHeldBy(theirs) > maxPendingMinutes;
  };
  return after.attendees.some(holdsTooMuch) ? ["invitation_refused"] : [];
}

function minutesHeldBy(waiting: readonly { meeting: Time }[]): number {
  return waiting.reduce((sum, { meeting: { start, end } }) => sum + end - start, 0);
}

/** By what stands on a calendar; weekly focus time stands on none. */
function isHeld(world: World, who: string, time: Time): boolean {
  return meetingsInTheWay(world, who, time).length > 0 || blocksInTheWay(world, who, time).length > 0;
}

function lengthsOf({ minutes, otherMinutes }: Kind): number[] {
  return [minutes, ...otherMinutes];
}
