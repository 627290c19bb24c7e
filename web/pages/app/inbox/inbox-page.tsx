import { useEffect, useRef, useState } from "preact/hooks";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useRereading } from "../../../parts/asking/use-rereading.ts";
import { useWholeList } from "../../../parts/asking/use-whole-list.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { useTitle } from "../../../parts/use-title.ts";
import { isOrganizer, useMe } from "../me.ts";
import { Undo, type Undoable } from "../shared/undo.tsx";
import { setInboxCount } from "./count.ts";
import { OpenSuggestion } from "./open-suggestion.tsx";
import { say } from "./texts.ts";
import "./inbox.css";

/** Meetings that no longer fit, and other times for them. */
export function InboxPage() {
  const { me } = useMe();
  const asks = isOrganizer(me);
  const { state, answer, error, reload } = useWholeList("listSuggestions", asks ? {} : undefined);
  useRereading(reload);
  const [done, setDone] = useState<Undoable>();
  /** Which could not be taken, as something has changed since it was shown. */
  const [staleId, setStaleId] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(say.title);
  useEffect(() => {
    if (answer) setInboxCount(answer.length);
  }, [answer]);
  const isGone = staleId !== undefined && state === "there" && !answer.some(({ id }) => id === staleId);
  return (
    <div class="inbox stack">
      <h1 tabIndex={-1} ref={heading}>
        {say.title}
      </h1>
      {asks && <Waiting while={state === "waiting"} />}
      <ProblemNote error={error} onAgain={reload} />
      {isGone && (
        <p class="note" role="status">
          {say.gone}
        </p>
      )}
      {answer && answer.length > 0 && <p class="soft">{say.intro}</p>}
      {answer?.map((suggestion) => (
        <OpenSuggestion
          key={suggestion.id}
          suggestion={suggestion}
          onDone={(what) => {
            setStaleId(undefined);
            setDone(what);
            heading.current?.focus();
            reload();
          }}
          onStale={() => setStaleId(suggestion.id)}
        />
      ))}
      {(!asks || (state === "there" && answer?.length === 0)) && (
        <div class="empty">
          <p>{say.nothing}</p>
          <a class="button" href="/app/calendar">
            {say.toCalendar}
          </a>
        </div>
      )}
      {done && <Undo done={done} onUndone={reload} onGone={() => setDone(undefined)} />}
    </div>
  );
}
