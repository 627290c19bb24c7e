import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { useMe } from "../me.ts";
import { NothingFound } from "../shared/proposals/nothing-found.tsx";
import { Relax } from "../shared/proposals/relax.tsx";
import { SuggestedTimes } from "../shared/proposals/suggested-times.tsx";
import { useSettled } from "../shared/use-settled.ts";
import { lastDateOf, sentWishes, type Wishing } from "../shared/wishes/wishes.ts";
import { say } from "./texts.ts";
import { bookingOf, type Wanted } from "./wanted.ts";

interface SuggestedProps {
  wanted: Wanted;
  wishing: Wishing;
  organizerName: string;
  onTime(start: string): void;
  /** Without the days and hours that were wished for. */
  onDrop(): void;
}

const daysSearched = 14;

/** The best times, and why. */
export function Suggested({ wanted, wishing, organizerName, onTime, onDrop }: SuggestedProps) {
  const { me } = useMe();
  const { durationMinutes, timeZone, from, guests, organizerId } = wanted;
  const wishes = sentWishes(wishing, timeZone);
  // Asking costs something: not while somebody is still choosing.
  const body = useSettled({
    ...bookingOf(wanted),
    ...{ durationMinutes, timeZone, from, to: lastDateOf(from, daysSearched, wishing) },
    ...(wishes && { wishes }),
  });
  const { state, answer, error, reload } = useAnswer("previewSuggestions", { body });
  const names = new Map([
    [me.id, me.name],
    [organizerId, organizerName],
    ...guests.flatMap((guest): [string, string][] => ("id" in guest ? [[guest.id, guest.name]] : [])),
  ]);
  const wished = body.wishes !== undefined;
  return (
    <section class="stack" aria-busy={state === "waiting"}>
      <h3>{wished ? say.asWished : say.best}</h3>
      <Waiting while={state === "waiting"} />
      <ProblemNote error={error} onAgain={reload} />
      {answer && answer.suggestions.length > 0 && (
        <SuggestedTimes
          times={answer.suggestions}
          names={names}
          verb={say.take}
          busy={false}
          onTake={({ start }) => onTime(start)}
        />
      )}
      {answer?.suggestions.length === 0 && <NothingFound reason={answer.emptyReason} />}
      <Relax relax={answer?.relax} onDrop={onDrop} />
    </section>
  );
}
