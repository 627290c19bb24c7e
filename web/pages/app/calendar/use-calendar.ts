import { useCallback, useEffect, useState } from "preact/hooks";
import type { CalendarDate } from "../../../../functions/domain/time/calendar-date.ts";
import type { Interval } from "../../../../functions/domain/time/interval.ts";
import { ask } from "../../../client/ask.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { readAll } from "../../../client/read-all.ts";
import { minutesOf } from "../../../times/instants.ts";
import { isOrganizer, type Me, useMe } from "../me.ts";

export type Meeting = AnswerOf<"getMeeting">;
export type FocusBlock = AnswerOf<"listFocusBlocks">["items"][number];

/** What somebody has on some dates. */
export interface CalendarContent {
  meetings: Meeting[];
  blocks: FocusBlock[];
  /** When they can be met, and when they cannot: only organizers publish that. */
  open: Interval[];
  busy: Interval[];
}

interface Dates {
  from: CalendarDate;
  to: CalendarDate;
  timeZone: string;
}

/** What was read before is shown at once, and read anew behind it. */
const readBefore = new Map<string, CalendarContent>();

export function useCalendar({ from, to, timeZone }: Dates) {
  const { me } = useMe();
  const name = `${me.id} ${from} ${to} ${timeZone}`;
  const [state, setState] = useState<{ name: string; content?: CalendarContent; error?: unknown }>({ name });
  const [round, setRound] = useState(0);

  useEffect(() => {
    const stopped = new AbortController();
    readContent(me, { from, to, timeZone }, stopped.signal).then(
      (content) => {
        // What was on its way while something changed may not know of it.
        if (stopped.signal.aborted) return;
        readBefore.set(name, content);
        setState({ name, content });
      },
      (error) => {
        if (!stopped.signal.aborted) setState((before) => ({ ...(before.name === name && before), name, error }));
      },
    );
    return () => stopped.abort();
  }, [name, round]);

  const reload = useCallback(() => {
    readBefore.clear();
    setRound((count) => count + 1);
  }, []);
  const isCurrent = state.name === name;
  return {
    content: (isCurrent && state.content) || readBefore.get(name),
    error: isCurrent ? state.error : undefined,
    reload,
  };
}

async function readContent(me: Me, { from, to, timeZone }: Dates, signal: AbortSignal): Promise<CalendarContent> {
  const query = { from, to, timeZone };
  const hours = isOrganizer(me)
    ? ask("getUserAvailability", { params: { userId: me.id }, query, signal })
    : Promise.resolve({ open: [], busy: [] });
  const [meetings, blocks, { open, busy }] = await Promise.all([
    readAll("listMeetings", { query, signal }),
    readAll("listFocusBlocks", { query, signal }),
    hours,
  ]);
  return { meetings, blocks, open: open.map(minutesOf), busy: busy.map(minutesOf) };
}
