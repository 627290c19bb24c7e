import { accepted, assertOpen, candidateAt, isAcceptedAs } from "../../domain/suggestions/suggestion.ts";
import type { EpochMinute } from "../../domain/time/instant.ts";
import { intervalOf } from "../../domain/time/interval.ts";
import type { Services } from "../../services/services.ts";
import { changesWrites } from "../../store/meetings/meeting-writes.ts";
import { readMeetingOf } from "../../store/meetings/meetings.ts";
import { keepSuggestion, readSuggestion } from "../../store/suggestions/suggestions.ts";
import { type ChangeAnswer, type Requester, runChange } from "../changes/run-change.ts";
import { findChanged, type MeetingView } from "../meetings/change-meeting.ts";
import { decideMove } from "../meetings/reschedule-meeting.ts";

interface Acceptance {
  suggestionId: string;
  index: number;
  /** The start that the requester has seen with this index. */
  start?: EpochMinute | undefined;
  reason: string | null;
}

/**
 * Moves the meeting and settles the suggestion, both or neither. Where it was accepted with this index before and the meeting is still
 * there, the answer is the same again. Throws `not_found`, `invalid_state`, and what `decideMove` throws.
 */
export function acceptSuggestion<Body>(
  services: Services,
  requester: Requester,
  { suggestionId, index, start, reason }: Acceptance,
  view: MeetingView<Body>,
): Promise<ChangeAnswer<Body>> {
  const { table } = services;
  const { userId } = requester.caller;
  return runChange(
    services,
    requester,
    {
      decide: async (attempt) => {
        const suggestion = await readSuggestion(table, userId, suggestionId);
        const before = await readMeetingOf(table, suggestion.meetingId, userId);
        const time = candidateAt(suggestion, index, start);
        if (isAcceptedAs(suggestion, index, before)) return { value: before, actions: [] };
        assertOpen(suggestion, before, attempt.at);

        const move = { ...intervalOf(time), ignoreAvailability: false };
        const { change, pages } = await decideMove(services, before, move, { ...attempt, reason });
        const settled = [keepSuggestion(accepted(suggestion, index, attempt.at))];
        const besides = { entries: [], actions: settled.length };
        return { value: change.after, actions: [...changesWrites([change], pages, besides), ...settled] };
      },
      findDone: async ({ changeId }) => {
        const { meetingId } = await readSuggestion(table, userId, suggestionId);
        return findChanged(services, meetingId, changeId);
      },
    },
    view,
  );
}
