import { useEffect, useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { isChangedMeanwhile } from "../../../client/problem.ts";
import { type Availability, type Draft, draftOf, isSameWeek, weeklyOf } from "./draft.ts";

/**
 * Weekly hours while they are edited, beside what the server has. Where somebody has changed the week meanwhile, such as in another
 * window, `newer` is that, and the draft stays as it is until one of the two is chosen.
 */
export function useDraft(saved: Availability) {
  const [base, setBase] = useState(saved);
  const [draft, setDraft] = useState(() => draftOf(saved));
  const [newer, setNewer] = useState<Availability>();
  const isChanged = !isSameWeek(draft, draftOf(base));

  function take(availability: Availability): void {
    setBase(availability);
    setDraft(draftOf(availability));
    setNewer(undefined);
  }

  function hear(availability: Availability): void {
    if (availability.version <= base.version) return;
    if (isSameWeek(draftOf(availability), draftOf(base))) setBase(availability);
    else if (isChanged) setNewer(availability);
    else take(availability);
  }

  // It is what the server says that is heard, not what is done here.
  useEffect(() => hear(saved), [saved]);

  async function save(over = base): Promise<void> {
    try {
      take(await put(draft, over));
    } catch (error) {
      if (!isChangedMeanwhile(error)) throw error;
      const now = await ask("getAvailability");
      // Only dates of their own have changed: both can be had.
      if (isSameWeek(draftOf(now), draftOf(over))) take(await put(draft, now));
      else setNewer(now);
    }
  }

  return { base, draft, setDraft, newer, isChanged, save, take };
}

function put(draft: Draft, { overrides, version }: Availability): Promise<Availability> {
  const body = { timeZone: draft.timeZone, weekly: weeklyOf(draft), overrides };
  return ask("replaceAvailability", { body, ifMatch: version });
}
