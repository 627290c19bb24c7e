import type { ChangeOrigin, MeetingChange } from "../../domain/meetings/change.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { assertCanMove, type MoveRequest, reschedule } from "../../domain/meetings/reschedule.ts";
import type { Services } from "../../services/services.ts";
import type { DayPage } from "../../store/calendar/day-pages.ts";
import type { ReadInvitations } from "../../store/meetings/invitations.ts";
import { readMoveContextAt } from "../../store/meetings/move-context.ts";
import type { ChangeAnswer, Requester } from "../changes/run-change.ts";
import { withAlternativesToMove } from "./alternatives.ts";
import { changeMeeting, decided, type MeetingRequest, type MeetingView } from "./change-meeting.ts";
import { readInvitationsHeldLonger } from "./hold-longer.ts";

/** Where to move a meeting. Without an end it keeps its length. */
export interface RescheduleRequest extends MeetingRequest, Omit<MoveRequest, "end"> {
  end?: number | undefined;
}

/** Throws what `decideMove` throws. */
export function rescheduleMeeting<Body>(
  services: Services,
  requester: Requester,
  { start, end, ignoreAvailability, ...request }: RescheduleRequest,
  view: MeetingView<Body>,
): Promise<ChangeAnswer<Body>> {
  return changeMeeting(
    services,
    requester,
    request,
    async (before, origin) => {
      const move = { start, end: end ?? start + (before.end - before.start), ignoreAvailability };
      const { change, pages, invitations } = await decideMove(services, before, move, origin);
      return decided(change, pages, invitations);
    },
    view,
  );
}

/** The meeting at its new time, and the pages and invitations that this was decided on. Throws the refusal that says why not, with other times. */
export async function decideMove(
  services: Services,
  before: Meeting,
  move: MoveRequest,
  origin: ChangeOrigin,
): Promise<{ change: MeetingChange; pages: readonly DayPage[]; invitations: ReadInvitations }> {
  assertCanMove(before, move, origin);
  const context = await readMoveContextAt(services.table, before, move);
  try {
    const change = reschedule(before, move, context.rules.get(before.id)!, context, origin);
    const invitations = await readInvitationsHeldLonger(services.table, change, origin.at);
    return { change, pages: context.pages, invitations };
  } catch (error) {
    throw await withAlternativesToMove(error, before, move, services);
  }
}
