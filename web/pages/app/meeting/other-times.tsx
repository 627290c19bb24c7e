import { useMemo, useState } from "preact/hooks";
import type { Interval } from "../../../../functions/domain/time/interval.ts";
import { apply } from "../../../client/apply.ts";
import { ask } from "../../../client/ask.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { announce } from "../../../parts/announce.ts";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { useKey } from "../../../parts/asking/use-key.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { Button } from "../../../parts/button.tsx";
import { minutesOf } from "../../../times/instants.ts";
import { calendarDateIn, dateAndTimeIn } from "../../../times/shown.ts";
import { AskToMove } from "../calendar/changes/ask-to-move.tsx";
import { meetingEntry } from "../calendar/entries.ts";
import { useMe } from "../me.ts";
import { Alternatives } from "../shared/proposals/alternatives.tsx";
import { NothingFound } from "../shared/proposals/nothing-found.tsx";
import { Relax } from "../shared/proposals/relax.tsx";
import { SuggestedTimes } from "../shared/proposals/suggested-times.tsx";
import { WishChips } from "../shared/wishes/wish-chips.tsx";
import { noWishes, sentWishes, type Wishing, withoutWindows } from "../shared/wishes/wishes.ts";
import { AllTimes } from "./all-times.tsx";
import type { PartProps } from "./part.ts";
import { say } from "./texts.ts";

/** Where else the meeting could be: the best times with their reasons, and every other that is free for all. */
export function OtherTimes({ meeting, onChanged, isHost }: PartProps & { isHost: boolean }) {
  const { me } = useMe();
  const { timeZone } = me;
  const today = calendarDateIn(Date.now(), timeZone);
  const [found, setFound] = useState<AnswerOf<"suggestTimes">>();
  const [wishing, setWishing] = useState<Wishing>(noWishes);
  const [showsAll, setShowsAll] = useState(false);
  const [moveTo, setMoveTo] = useState<{ time: Interval; ignoresHours: boolean }>();
  const { busy, error, doing } = useDoing();
  const keyFor = useKey();
  const params = { id: meeting.id };
  const names = useMemo(
    () =>
      new Map([
        [meeting.organizerId, meeting.organizer.name],
        ...meeting.attendees.map(({ userId, name }) => [userId, name] as const),
      ]),
    [meeting],
  );
  const backAgain = () =>
    ask("rescheduleMeeting", { params, body: { start: meeting.start, ...(isHost && { ignoreAvailability: true }) } });

  const search = (wished = wishing) =>
    doing(async () => {
      const wishes = { ...(sentWishes(wished, timeZone) ?? { order: "best", windows: [] }), makeRoom: isHost };
      const until = wished.deadline && { from: today, to: wished.deadline };
      const answer = await ask("suggestTimes", { params, body: { count: 5, ...until, wishes } });
      setFound(answer);
      setShowsAll(false);
      announce(say.found(answer.suggestions.length));
    });
  const take = (
    { start, apply: request }: { start: string; apply: AnswerOf<"suggestTimes">["suggestions"][number]["apply"] },
    canGoBack = true,
  ) =>
    doing(async () => {
      await apply(request, keyFor([meeting.version, request]));
      setFound(undefined);
      onChanged({ text: say.moved(dateAndTimeIn(start, timeZone)), ...(canGoBack && { undo: backAgain }) });
    });

  return (
    <section class="card stack" aria-labelledby="other-times">
      <h2 id="other-times">{say.otherTimes}</h2>
      {!me.visitor && <WishChips wishing={wishing} onWishing={setWishing} from={today} />}
      <div class="row">
        {!me.visitor && (
          <Button busy={busy} look={found ? undefined : "primary"} onClick={() => search()}>
            {say.suggest}
          </Button>
        )}
        <Button aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {say.allTimes}
        </Button>
      </div>
      <Waiting while={busy} />
      {showsAll && (
        <AllTimes
          meeting={meeting}
          isHost={isHost}
          onTime={(time, ignoresHours) => setMoveTo({ time, ignoresHours })}
        />
      )}
      {found &&
        (found.suggestions.length > 0 ? (
          <SuggestedTimes times={found.suggestions} names={names} verb={say.take} busy={busy} onTake={take} />
        ) : (
          <NothingFound reason={found.emptyReason} />
        ))}
      <Relax
        relax={found?.relax}
        onDrop={() => {
          const without = withoutWindows(wishing);
          setWishing(without);
          search(without);
        }}
      />
      {(found?.bottleneckIds ?? []).length > 0 && (
        <p class="small soft">{say.bottleneck(found!.bottleneckIds!.map((id) => names.get(id) ?? say.somebody))}</p>
      )}
      {(found?.makingRoom ?? []).map((room) => (
        <div class="note" key={room.start}>
          <p>{room.explanation}</p>
          <ul class="small">
            {room.moves.map(({ meetingId, explanation }) => (
              <li key={meetingId}>{explanation}</li>
            ))}
          </ul>
          <div>
            <Button busy={busy} onClick={() => take(room, false)}>
              {say.makeRoom}
            </Button>
          </div>
        </div>
      ))}
      {error !== undefined && (
        <Alternatives
          error={error}
          timeZone={timeZone}
          busy={busy}
          onTake={(time) => setMoveTo({ time: minutesOf(time), ignoresHours: false })}
        />
      )}
      {moveTo && (
        <AskToMove
          entry={meetingEntry(meeting, me)}
          to={moveTo.time}
          ignoresHours={moveTo.ignoresHours}
          timeZone={timeZone}
          onClose={() => setMoveTo(undefined)}
          onDone={(done) => {
            setMoveTo(undefined);
            setFound(undefined);
            onChanged(done);
          }}
        />
      )}
    </section>
  );
}
