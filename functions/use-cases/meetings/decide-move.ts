import type { MeetingChange } from "../../domain/meetings/edit.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { assertCanMove, type Move, reschedule } from "../../domain/meetings/reschedule.ts";
import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { Services } from "../../services/services.ts";
import type { DayPage } from "../../store/calendar/day-pages.ts";
import { readContextOfMove } from "../../store/meetings/move-context.ts";
import { withAlternativesToMove } from "./alternatives.ts";

/** The meeting at its new time, and the pages that this was decided on. Throws the refusal that says why not, with other times. */
export async function decideMove(
  services: Services,
  before: Meeting,
  move: Move,
  changeId: string,
  now: EpochMillisecond,
): Promise<{ change: MeetingChange; pages: readonly DayPage[] }> {
  assertCanMove(before, move, now);
  const context = await readContextOfMove(services.table, before, move);
  try {
    const change = reschedule(before, move, context.rules.get(before.id)!, context, changeId, now);
    return { change, pages: context.pages };
  } catch (error) {
    throw await withAlternativesToMove(error, before, move, services);
  }
}
