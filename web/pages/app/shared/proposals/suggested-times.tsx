import type { AnswerOf } from "../../../../client/operations.ts";
import { Button } from "../../../../parts/button.tsx";
import { timeIn } from "../../../../times/shown.ts";
import { useMe } from "../../me.ts";
import { say } from "./texts.ts";
import "./proposals.css";

export type SuggestedTime = Pick<
  AnswerOf<"previewSuggestions">["suggestions"][number],
  "start" | "end" | "explanation" | "localTimes" | "apply"
>;

interface SuggestedTimesProps<Time extends SuggestedTime> {
  times: readonly Time[];
  /** What people are called, by their ids. */
  names: ReadonlyMap<string, string>;
  /** What happens when one is taken. */
  verb: string;
  busy: boolean;
  onTake(time: Time): void;
}

/** Times with what speaks for and against each, in the server's words, and what the clocks of the others show. */
export function SuggestedTimes<Time extends SuggestedTime>({
  times,
  names,
  verb,
  busy,
  onTake,
}: SuggestedTimesProps<Time>) {
  return (
    <ul class="suggested-times">
      {times.map((time) => (
        <li key={time.start}>
          <div>
            <Explanation text={time.explanation} />
            <OtherClocks time={time} names={names} />
          </div>
          <Button busy={busy} onClick={() => onTake(time)}>
            {verb} <span class="unseen">{whenAndWhy(time.explanation)[0]}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Explanation({ text }: { text: string }) {
  const [when, why] = whenAndWhy(text);
  if (!why) return <p>{text}</p>;
  return (
    <p>
      <strong>{when}</strong>
      <span class="soft why">{why}</span>
    </p>
  );
}

/** The time that a sentence such as `Tuesday 8 December at 15:00: free for everyone.` begins with, and the rest. */
export function whenAndWhy(sentence: string): [when: string, why?: string] {
  const [, when, why] = /^(.+?)\s?:\s(.+)$/s.exec(sentence) ?? [];
  return when && why ? [when, why.charAt(0).toUpperCase() + why.slice(1)] : [sentence];
}

/** Where somebody's clock shows another time than the reader's. */
function OtherClocks({ time, names }: { time: SuggestedTime; names: ReadonlyMap<string, string> }) {
  const { me } = useMe();
  const mine = time.localTimes.find(({ userId }) => userId === me.id)?.start ?? time.start;
  const others = time.localTimes.filter(({ start, userId }) => onClock(start) !== onClock(mine) && names.has(userId));
  if (others.length === 0) return null;
  return (
    <p class="small soft">
      {others.map(({ userId, start }) => say.timeFor(onClock(start), names.get(userId)!)).join(" · ")}
    </p>
  );
}

/** What the clock shows, of a time that carries its offset. */
function onClock(start: string): string {
  return timeIn(`${start.slice(0, 16)}Z`, "UTC");
}
