import { type Weekday, weekdays } from "../../../../functions/domain/time/weekday.ts";
import { ask } from "../../../client/ask.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { announce } from "../../../parts/announce.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { formatter } from "../../../times/shown.ts";
import { clockAt, weekdayName } from "../../../times/week.ts";
import { useMe } from "../me.ts";
import { AskFirst } from "../shared/ask-first.tsx";
import { Section } from "../shared/section.tsx";
import { say } from "./texts.ts";

type LikedHour = AnswerOf<"getMyInsights">["hours"][number];

const mostNamed = 6;

/** Weaker than that is chance. */
const leastLiking = 0.1;

/** What suggestions have learned about when somebody likes to meet, and the way to make them forget it. */
export function Learned() {
  const { me } = useMe();
  const learned = useAnswer("getMyInsights", {});
  const { busy, error, doing } = useDoing();
  const forget = () =>
    doing(async () => {
      await ask("deleteMyInsights");
      announce(say.forgotten);
      learned.reload();
    });
  const { decisions = 0, since = null, hours = [] } = learned.answer ?? {};
  const liked = mostOf(hours, ({ liking }) => liking);
  const disliked = mostOf(hours, ({ liking }) => -liking);
  return (
    <Section title={say.learned} intro={say.learnedIntro}>
      <Waiting while={learned.state === "waiting"} />
      <ProblemNote error={learned.error} onAgain={learned.reload} />
      {learned.state === "there" && decisions === 0 && <p class="soft">{say.nothingLearned}</p>}
      {decisions > 0 && (
        <>
          <p>
            {say.learnedFrom(
              decisions,
              since ? formatter({ dateStyle: "long" }, me.timeZone).format(new Date(since)) : "",
            )}
          </p>
          {liked.length + disliked.length === 0 && <p class="soft">{say.noHourStandsOut}</p>}
          <Named title={say.liked} hours={liked} />
          <Named title={say.disliked} hours={disliked} />
          <AskFirst name={say.forget} busy={busy} onYes={forget}>
            <p>{say.forgetHint}</p>
          </AskFirst>
        </>
      )}
      <ProblemNote error={error} />
    </Section>
  );
}

function Named({ title, hours }: { title: string; hours: readonly LikedHour[] }) {
  if (hours.length === 0) return null;
  return (
    <div class="row">
      <span>{title}</span>
      {hours.map(({ day, hour }) => (
        <span key={`${day}-${hour}`} class="tag">
          {weekdayName(day)} {clockAt(60 * hour)}
        </span>
      ))}
    </div>
  );
}

/** Those with the most of it, in the order of the week. */
function mostOf(hours: readonly LikedHour[], measure: (hour: LikedHour) => number): LikedHour[] {
  const inWeek = ({ day, hour }: { day: Weekday; hour: number }) => weekdays.indexOf(day) * 24 + hour;
  return hours
    .filter((hour) => measure(hour) >= leastLiking)
    .toSorted((one, other) => measure(other) - measure(one))
    .slice(0, mostNamed)
    .toSorted((one, other) => inWeek(one) - inWeek(other));
}
