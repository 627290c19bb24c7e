import { assertAllGiveWay, makeRoom as decide, type MoveTo, moveRequestFor } from "../../domain/meetings/make-room.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { assertOrganizer } from "../../domain/meetings/participants.ts";
import { assertUnchanged } from "../../domain/plans/apply-moves.ts";
import type { EpochMillisecond, EpochMinute } from "../../domain/time/instant.ts";
import type { Services } from "../../services/services.ts";
import { changesWrites } from "../../store/meetings/meeting-writes.ts";
import { readMeetingOf } from "../../store/meetings/meetings.ts";
import { readMoveContextAtAll } from "../../store/meetings/move-context.ts";
import { BudgetSpent } from "../../store/table/read-budget.ts";
import { type ChangeAnswer, type Requester, runChange, tooManyChanges } from "../changes/run-change.ts";
import { findChanged, type MeetingRequest } from "./change-meeting.ts";

/** Where a meeting goes that stands as it was seen. */
interface SeenMove {
  meetingId: string;
  start: EpochMinute;
  version: number;
}

interface RoomRequest extends MeetingRequest, SeenMove {
  reason: string | null;
  /** The meetings that give way. */
  moves: readonly SeenMove[];
}

/** The meeting for which room was made, and those that have moved for it. */
export interface RoomMade {
  meeting: Meeting;
  moved: readonly Meeting[];
}

/** Moves a meeting and those that give way to it, all or none. Throws `plan_stale` where any of it is not as it was seen. */
export function makeRoom<Body>(
  services: Services,
  requester: Requester,
  { meetingId, start, version, moves, reason }: RoomRequest,
  view: (made: RoomMade, at: EpochMillisecond) => Body,
): Promise<ChangeAnswer<Body>> {
  const { table } = services;
  const seen = [{ meetingId, start, version }, ...moves];
  return runChange(
    services,
    requester,
    {
      decide: async (attempt) => {
        const meeting = await readMeetingOf(table, meetingId, attempt.by);
        assertOrganizer(meeting, attempt.by, "makeRoom");
        const others = await Promise.all(moves.map((move) => readMeetingOf(table, move.meetingId, attempt.by)));
        const all = [meeting, ...others];
        assertUnchanged(seen, new Map(all.map((one) => [one.id, one])));
        assertAllGiveWay(others, meeting);
        const wanted = all.map((before, place): MoveTo => ({ before, start: seen[place]!.start }));
        const context = await readMoveContextAtAll(
          table,
          wanted.map((move) => ({ meeting: move.before, times: [moveRequestFor(move)] })),
        ).catch(refuseTooMany);
        const changes = decide(wanted, context, { ...attempt, reason });
        const [made, ...moved] = changes.map(({ after }) => after);
        return { value: { meeting: made!, moved }, actions: changesWrites(changes, context.pages) };
      },
      findDone: async ({ changeId }) => {
        const found = await Promise.all(seen.map((one) => findChanged(services, one.meetingId, changeId)));
        const [meeting, ...moved] = found.filter((one) => one !== undefined);
        return meeting && moved.length === moves.length ? { meeting, moved } : undefined;
      },
    },
    view,
  );
}

function refuseTooMany(error: unknown): never {
  throw error instanceof BudgetSpent ? tooManyChanges() : error;
}
