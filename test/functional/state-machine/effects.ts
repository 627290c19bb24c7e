import { afterMove, endAsked, newOn, othersOnBooking, shiftsOf, withHolds } from "./objections.ts";
import type { Request, RequestTo } from "./requests.ts";
import { hoursToPublish, kinds } from "./setting.ts";
import { type Attendee, type Meeting, type Plan, peopleOn, type Response, type World } from "./world.ts";

/** The world after a request to which there was no objection. What it has made is known by the id, or as the plan, of the answer. */
export function worldAfter(request: Request, world: World, made: { id: string; plan?: Plan | undefined }): World {
  switch (request.to) {
    case "book": {
      const meeting = booked(request, made.id);
      const invited = [...world.invited, ...invitationsIn(meeting.attendees, world)];
      return { ...world, meetings: [...world.meetings, meeting], invited };
    }
    case "block": {
      const { by: owner, start, end } = request;
      return { ...world, blocks: [...world.blocks, { id: made.id, owner, start, end }] };
    }
    case "unblock":
      return { ...world, blocks: world.blocks.filter(({ id }) => id !== request.block) };
    case "publish":
      return { ...world, hours: new Map([...world.hours, [request.by, hoursToPublish[request.hours]!]]) };
    case "propose":
      return made.plan ? { ...world, plans: [...world.plans, made.plan] } : world;
    case "apply":
      return applied(world, world.plans.find(({ id }) => id === request.plan)!);
    default:
      return changed(request, world, world.meetings.find(({ id }) => id === request.meeting)!);
  }
}

function booked(request: RequestTo<"book">, id: string): Meeting {
  const { by, organizer, start, end } = request;
  const attendees = othersOnBooking(request).map(
    (who): Attendee => ({ who, response: who === by ? "accepted" : "pending", invitedBy: by }),
  );
  const kind = kinds.find((one) => one.id === request.kind)!;
  return { id, organizer, kind, start, end, status: "scheduled", attendees, version: 1 };
}

function invitationsIn(attendees: readonly Attendee[], { now }: World): World["invited"] {
  return attendees
    .filter(({ who, invitedBy }) => who !== invitedBy)
    .map(({ who, invitedBy }) => ({ from: invitedBy, to: who, at: now }));
}

type Change = RequestTo<"extend" | "end" | "reschedule" | "cancel" | "respond" | "add" | "remove">;

function changed(request: Change, world: World, meeting: Meeting): World {
  switch (request.to) {
    case "extend":
      return shiftsOf(request, meeting, world).reduce(
        (after, shift) =>
          withMeeting(after, shift.meeting, { ...shift.time, status: shift.isPushed ? "rescheduled" : "extended" }),
        world,
      );
    case "end": {
      const end = endAsked(request, meeting, world);
      return end === meeting.end ? world : withMeeting(world, meeting, { end });
    }
    case "reschedule":
      return withMeeting(world, meeting, afterMove(meeting, request, request.by, world));
    case "respond":
      return withMeeting(world, meeting, { attendees: withResponse(meeting, request.by, request.response) });
    case "add":
      return withPeople(world, meeting, newOn(meeting, request.people));
    case "cancel":
      return withoutPerson(world, meeting, request.by);
    case "remove":
      return withoutPerson(world, meeting, request.person);
  }
}

function withMeeting(world: World, { id }: Meeting, change: Partial<Meeting>): World {
  return {
    ...world,
    meetings: world.meetings.map((one) => (one.id === id ? { ...one, ...change, version: one.version + 1 } : one)),
  };
}

function withResponse({ attendees }: Meeting, who: string, response: Response): Attendee[] {
  return attendees.map((attendee) => (attendee.who === who ? { ...attendee, response } : attendee));
}

function withPeople(world: World, meeting: Meeting, added: string[]): World {
  if (added.length === 0) return world;
  const invited = added.map((who): Attendee => ({ who, response: "pending", invitedBy: meeting.organizer }));
  const left = world.left.filter((one) => one.meeting !== meeting.id || !added.includes(one.who));
  const changed = { ...world, left, invited: [...world.invited, ...invitationsIn(invited, world)] };
  return withMeeting(changed, meeting, { attendees: [...meeting.attendees, ...invited] });
}

/** The meeting is off without its organizer or its last attendee; without others it goes on. */
function withoutPerson(world: World, meeting: Meeting, who: string): World {
  if (who !== meeting.organizer && meeting.attendees.length > 1) return leftBy(world, meeting, who);
  const left = [...world.left, ...peopleOn(meeting).map((one) => ({ who: one, meeting: meeting.id }))];
  return withMeeting({ ...world, left }, meeting, { status: "cancelled" });
}

function leftBy(world: World, meeting: Meeting, who: string): World {
  const attendees = meeting.attendees.filter((attendee) => attendee.who !== who);
  return withMeeting({ ...world, left: [...world.left, { who, meeting: meeting.id }] }, meeting, { attendees });
}

/**
 * Every meeting of a plan moves. While one does, the new times of the others are taken already, and their old times still are:
 * that decides whether who had declined is asked again.
 */
function applied(world: World, plan: Plan): World {
  if (plan.isApplied) return world;
  const inTransit: Meeting[] = [];
  for (const { meeting: id, to } of plan.moves) {
    const meeting = world.meetings.find((one) => one.id === id)!;
    const held = withHolds(world, plan, id);
    const around = { ...held, meetings: [...held.meetings, ...inTransit] };
    inTransit.push({ ...meeting, ...afterMove(meeting, to, plan.owner, around), version: meeting.version + 1 });
  }
  return {
    ...world,
    meetings: world.meetings.map((meeting) => inTransit.find(({ id }) => id === meeting.id) ?? meeting),
    plans: world.plans.map((one) => (one === plan ? { ...one, isApplied: true } : one)),
  };
}
