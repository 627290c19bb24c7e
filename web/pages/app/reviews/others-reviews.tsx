import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { language } from "../../../texts/language.ts";
import { say } from "./texts.ts";

/** What the others have said, for whom the meeting was: averages, and comments without names, once enough have. */
export function OthersReviews({ meetingId }: { meetingId: string }) {
  const { answer, error } = useAnswer("listReviews", { params: { id: meetingId } });
  if (!answer || error) return <ProblemNote error={error} />;
  const number = new Intl.NumberFormat(language(), { maximumFractionDigits: 1 });
  return (
    <section class="stack">
      <h3>{say.others}</h3>
      {answer.withheld ? (
        <p class="soft">{say.withheld}</p>
      ) : (
        <>
          <p>{say.average(number.format(answer.averages.rating), answer.count)}</p>
          {answer.comments.map((comment) => (
            <blockquote key={comment} class="said">
              {comment}
            </blockquote>
          ))}
        </>
      )}
    </section>
  );
}
