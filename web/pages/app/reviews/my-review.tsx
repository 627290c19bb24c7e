import { Refused } from "../../../client/problem.ts";
import { Button } from "../../../parts/button.tsx";
import { ProblemNote } from "../../../parts/problem-note.tsx";
import { useAnswer } from "../../../parts/use-answer.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { common } from "../../../texts/common.ts";
import { ReviewForm } from "./review-form.tsx";
import "./reviews.css";

/** What one has said of a meeting that is over, or can still say. */
export function MyReview({ meetingId }: { meetingId: string }) {
  const { state, answer, reload, ...loaded } = useAnswer("getMyReview", { params: { id: meetingId } });
  if (state === "waiting") return <Waiting while />;
  const error = "error" in loaded ? loaded.error : undefined;
  const isNew = error instanceof Refused && error.code === "not_found";
  if (error && !isNew) {
    return (
      <ProblemNote error={error}>
        <Button onClick={reload}>{common.again}</Button>
      </ProblemNote>
    );
  }
  return <ReviewForm meetingId={meetingId} first={isNew ? undefined : answer} />;
}
