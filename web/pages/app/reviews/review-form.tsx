import { useState } from "preact/hooks";
import { ask } from "../../../client/ask.ts";
import type { AnswerOf } from "../../../client/operations.ts";
import { errorOf } from "../../../client/problem.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useDoing } from "../../../parts/asking/use-doing.ts";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/fields/field.tsx";
import { Form } from "../../../parts/fields/form.tsx";
import { DoneNote } from "../shared/done-note.tsx";
import { type Mark, Marks } from "./marks.tsx";
import { say } from "./texts.ts";

type Review = AnswerOf<"getMyReview">;

const aspects = ["usefulness", "preparation", "punctuality"] as const;

/** What somebody thinks of a meeting. It can be changed and taken back. */
export function ReviewForm({ meetingId, first }: { meetingId: string; first: Review | undefined }) {
  const [kept, setKept] = useState(first);
  const [rating, setRating] = useState<Mark | null>((first?.rating as Mark | undefined) ?? null);
  const [marks, setMarks] = useState<Record<(typeof aspects)[number], Mark | null>>({
    usefulness: (first?.usefulness as Mark | null) ?? null,
    preparation: (first?.preparation as Mark | null) ?? null,
    punctuality: (first?.punctuality as Mark | null) ?? null,
  });
  const [comment, setComment] = useState(first?.comment ?? "");
  const [done, setDone] = useState<string>();
  const { busy, error, doing } = useDoing();

  const save = () =>
    doing(async () => {
      if (rating === null) return;
      setDone(undefined);
      const body = { rating, ...marks, comment: comment.trim() || null };
      const ifMatch = kept ? { ifMatch: kept.version } : {};
      setKept(await ask("putMyReview", { params: { id: meetingId }, body, ...ifMatch }));
      setDone(say.saved);
    });
  const takeBack = () =>
    doing(async () => {
      await ask("deleteMyReview", { params: { id: meetingId }, ifMatch: kept!.version });
      setKept(undefined);
      setRating(null);
      setMarks({ usefulness: null, preparation: null, punctuality: null });
      setComment("");
      setDone(say.takenBack);
    });

  return (
    <Form onSubmit={save} onInput={() => setDone(undefined)}>
      <Marks label={say.rating} value={rating} onValue={setRating} />
      <div class="aspects">
        {aspects.map((aspect) => (
          <Marks
            key={aspect}
            label={say.aspects[aspect]}
            value={marks[aspect]}
            onValue={(mark) => setMarks({ ...marks, [aspect]: mark })}
          />
        ))}
      </div>
      <Field
        label={say.comment}
        hint={say.commentHint}
        value={comment}
        onValue={setComment}
        error={errorOf(error, "comment")}
        lines={3}
        maxLength={2000}
        optional
      />
      <ProblemNote error={error} unlessAt={["comment"]} />
      <div class="row">
        <Button look="primary" type="submit" busy={busy || rating === null}>
          {kept ? say.change : say.save}
        </Button>
        {kept && (
          <Button look="quiet" busy={busy} onClick={takeBack}>
            {say.takeBack}
          </Button>
        )}
        <DoneNote words={done} />
      </div>
    </Form>
  );
}
