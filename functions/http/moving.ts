import type { MeetingChange } from "../domain/meetings/edit.ts";
import type { Meeting } from "../domain/meetings/meeting.ts";
import { type Move, refuseUnlessMovable, reschedule } from "../domain/meetings/reschedule.ts";
import type { EpochMillisecond } from "../domain/time/instant.ts";
import type { Services } from "../platform/services.ts";
import type { DayPage } from "../store/day-pages.ts";
import { readMoveGround } from "../store/standing-ground.ts";
import { withAlternativesToMove } from "./alternatives.ts";

/** The meeting at its new time, and the pages that this was decided on. Throws the refusal that says why not, with other times. */
export async function decideMove(
  services: Services,
  before: Meeting,
  move: Move,
  changeId: string,
  now: EpochMillisecond,
): Promise<{ change: MeetingChange; pages: readonly DayPage[] }> {
  refuseUnlessMovable(before, move, now);
  const ground = await readMoveGround(services.table, before, move);
  try {
    const change = reschedule(before, move, ground.rules.get(before.id)!, ground, changeId, now);
    return { change, pages: ground.pages };
  } catch (error) {
    throw await withAlternativesToMove(error, before, move, services);
  }
}
