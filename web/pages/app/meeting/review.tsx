import { useEffect, useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import { Refused } from "../../../client/problem.ts";
import { announce } from "../../../parts/announce.ts";
import { Button } from "../../../parts/button.tsx";
import { errorOf, Field } from "../../../parts/field.tsx";
import { ProblemNote } from "../../../parts/problem-note.tsx";
import { useAnswer } from "../../../parts/use-answer.ts";
import { useDoing } from "../../../parts/use-doing.ts";
import type { Meeting } from "../calendar/use-calendar.ts";
import { say } from "./texts.ts";

const aspects = ["rating", "usefulness", "preparation", "punctuality"] as const;
const marks = [1, 2, 3, 4, 5] as const;
type Marks = Record<(typeof aspects)[number], number | null>;

const daysToReview = 14;

/** What one thinks of the meeting. Nobody sees it but with those of others. */
export function MyReview({ meeting }: { meeting: Meeting }) {
  const params = { id: meeting.id };
  const { state, answer, reload, ...loaded } = useAnswer("getMyReview", { params });
  const [draft, setDraft] = useState<Marks & { comment: string }>();
  const { busy, error, doing } = useDoing();
  const failure = state === "failed" && "error" in loaded ? loaded.error : undefined;
  const isNone = failure instanceof Refused && failure.code === "not_found";
  const given = state === "there" ? answer : undefined;
  useEffect(() => {
    if (given) setDraft({ ...given, comment: given.comment ?? "" });
    else if (isNone) setDraft({ rating: null, usefulness: null, preparation: null, punctuality: null, comment: "" });
  }, [given, isNone]);
  const isOver = Date.now() > Date.parse(meeting.end) + daysToReview * 86_400_000;

  const save = () =>
    doing(async () => {
      if (!draft?.rating) return;
      const { rating, usefulness, preparation, punctuality, comment } = draft;
      const body = { rating, usefulness, preparation, punctuality, comment: comment || null };
      await ask("putMyReview", { params, body, ...(given && { ifMatch: given.version }) });
      announce(say.reviewSaved);
      reload();
    });
  const takeBack = () =>
    doing(async () => {
      await ask("deleteMyReview", { params, ifMatch: given!.version });
      announce(say.reviewGone);
      reload();
    });

  if (isOver && isNone) return null;
  return (
    <section class="card stack" aria-labelledby="review">
      <h2 id="review">{say.review}</h2>
      <p class="small soft">{isOver ? say.reviewOver : say.reviewPrivacy}</p>
      {failure !== undefined && !isNone && <ProblemNote error={failure} />}
      {draft && (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          {aspects.map((aspect) => (
            <fieldset class="marks" key={aspect} disabled={isOver}>
              <legend>{say.aspects[aspect]}</legend>
              {marks.map((mark) => (
                <label class="chip" key={mark}>
                  <input
                    type="radio"
                    class="unseen"
                    name={aspect}
                    required={aspect === "rating"}
                    checked={draft[aspect] === mark}
                    onChange={() => setDraft({ ...draft, [aspect]: mark })}
                  />
                  {mark}
                </label>
              ))}
            </fieldset>
          ))}
          <Field
            label={say.comment}
            optional
            lines={3}
            maxLength={2000}
            disabled={isOver}
            value={draft.comment}
            onValue={(comment) => setDraft({ ...draft, comment })}
            error={errorOf(error, "comment")}
          />
          {error !== undefined && <ProblemNote error={error} />}
          {!isOver && (
            <div class="row">
              <Button look="primary" type="submit" busy={busy}>
                {given ? say.changeReview : say.saveReview}
              </Button>
              {given && (
                <Button look="quiet" busy={busy} onClick={takeBack}>
                  {say.takeReviewBack}
                </Button>
              )}
            </div>
          )}
        </form>
      )}
    </section>
  );
}
