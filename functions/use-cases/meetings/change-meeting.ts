import { type ChangeOrigin, type MeetingChange, remembersChange } from "../../domain/meetings/change.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Services } from "../../services/services.ts";
import type { DayPage } from "../../store/calendar/day-pages.ts";
import type { ReadInvitations } from "../../store/meetings/invitations.ts";
import { changesWrites } from "../../store/meetings/meeting-writes.ts";
import { readMeetingOf, readSettledMeeting } from "../../store/meetings/meetings.ts";
import { type ChangeAnswer, type ChangeDecision, type Requester, runChange } from "../changes/run-change.ts";

/** How the requester sees the meeting. */
export type MeetingView<Body> = (meeting: Meeting, at: EpochMillisecond) => Body;

/** Which meeting to change, and why, in the words of whoever asks. */
export interface MeetingRequest {
  meetingId: string;
  reason?: string | null;
}

/** Changes a meeting that the requester is on. Throws `not_found` where they are not, and what `decide` throws. */
export function changeMeeting<Body>(
  services: Services,
  requester: Requester,
  { meetingId, reason = null }: MeetingRequest,
  decide: (before: Meeting, origin: ChangeOrigin) => Promise<ChangeDecision<Meeting>>,
  view: MeetingView<Body>,
): Promise<ChangeAnswer<Body>> {
  const { table } = services;
  return runChange(
    services,
    requester,
    {
      decide: async (attempt) => {
        const before = await readMeetingOf(table, meetingId, attempt.by);
        return decide(before, { ...attempt, reason });
      },
      findDone: ({ changeId }) => findChanged(services, meetingId, changeId),
    },
    view,
  );
}

/** The meeting as it is now, if it remembers that change. This holds even if the change took the requester off it. */
export async function findChanged(
  { table }: Services,
  meetingId: string,
  changeId: string,
): Promise<Meeting | undefined> {
  const meeting = await readSettledMeeting(table, meetingId);
  return meeting && remembersChange(meeting, changeId) ? meeting : undefined;
}

/** The decision to make one change. Pages and invitations are those that it was decided on. */
export function decided(
  change: MeetingChange,
  pages: readonly DayPage[] = [],
  invitations: ReadInvitations = [],
): ChangeDecision<Meeting> {
  return { value: change.after, actions: changesWrites([change], pages, undefined, invitations) };
}
