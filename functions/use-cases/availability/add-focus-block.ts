import { assertFree, type FocusBlock } from "../../domain/availability/focus-block.ts";
import type { Services } from "../../services/services.ts";
import { focusBlockWrites, hasStood } from "../../store/availability/focus-blocks.ts";
import { readCalendarAt } from "../../store/calendar/person-calendars.ts";
import { type ChangeAnswer, type Requester, runChange } from "../changes/run-change.ts";

/** Throws `in_the_past`, and `schedule_conflict` if there is something on the requester's calendar. */
export function addFocusBlock<Body>(
  services: Services,
  requester: Requester,
  request: Omit<FocusBlock, "id">,
  view: (block: FocusBlock) => Body,
): Promise<ChangeAnswer<Body>> {
  const { table } = services;
  const { userId } = requester.caller;
  return runChange(
    services,
    requester,
    {
      decide: async ({ changeId, at }) => {
        const block = { id: changeId, ...request };
        const { calendar, pages } = await readCalendarAt(table, userId, block);
        assertFree(block, calendar.entries, at);
        return { value: block, actions: focusBlockWrites(userId, block, pages) };
      },
      findDone: async ({ changeId }) => {
        const block = { id: changeId, ...request };
        return (await hasStood(table, userId, block)) ? block : undefined;
      },
    },
    view,
  );
}
