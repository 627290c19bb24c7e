import type { Answer } from "../../support/call.ts";
import { objectionsToMove, toComeOn, withHolds } from "./objections.ts";
import type { RequestTo } from "./requests.ts";
import { dateOf, hasBegun, type Plan, type World } from "./world.ts";

const daysToPlan = 14;

interface Move {
  meetingId: string;
  from: { start: string; end: string };
  to: { start: string; end: string };
}

/** What is wrong with a plan: it is about other meetings than those of its date, or moves one to where it cannot be. */
export function wrongProposals({ by, date }: RequestTo<"propose">, { body }: Answer, world: World): string[] {
  const hours = world.hours.get(by)!;
  const day = Date.parse(date) / 86_400_000;
  const ofTheDay = toComeOn(date, by, world);
  const moves = body.moves.map(({ meetingId, to }: Move) => ({ meeting: meetingId, to: timeOf(to) })) as Plan["moves"];
  const named = [...moves.map(({ meeting }) => meeting), ...body.unplaced.map(({ meetingId }: Move) => meetingId)];
  const isComplete =
    named.sort().join() ===
    ofTheDay
      .map(({ id }) => id)
      .sort()
      .join();
  return [
    ...(isComplete ? [] : [`plans ${named}, not ${ofTheDay.map(({ id }) => id)}`]),
    ...moves.flatMap(({ meeting: id, to }) => {
      const meeting = ofTheDay.find((one) => one.id === id);
      if (!meeting) return [];
      const around = withHolds(world, { moves } as Plan, id);
      const isWithin = day < dateOf(hours, to.start) && dateOf(hours, to.end - 1) <= day + daysToPlan;
      const objections = objectionsToMove(around, meeting, to, false);
      return [
        ...objections.map((code) => `moves ${id} to ${to.start}: ${code}`),
        ...(isWithin ? [] : [`moves ${id} to another time than asked for: ${to.start}`]),
        ...(hasBegun(meeting, world) ? [`moves ${id}, which is running`] : []),
        ...(to.end - to.start === meeting.end - meeting.start ? [] : [`gives ${id} another length`]),
      ];
    }),
  ];
}

function timeOf({ start, end }: { start: string; end: string }) {
  return { start: Date.parse(start) / 60_000, end: Date.parse(end) / 60_000 };
}
