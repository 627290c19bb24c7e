import { Refused } from "../../../client/problem.ts";
import { ProblemNote } from "../../../parts/asking/problem-note.tsx";
import { useAnswer } from "../../../parts/asking/use-answer.ts";
import { Waiting } from "../../../parts/asking/waiting.tsx";
import { ReviewForm } from "./review-form.tsx";
import "./reviews.css";

/** What one has said of a meeting that is over, or can still say. */
export function MyReview({ meetingId }: { meetingId: string }) {
  const { state, answer, error, reload } = useAnswer("getMyReview", { params: { id: meetingId } });
  if (state === "waiting") return <Waiting while />;
  const isNew = error instanceof Refused && error.code === "not_found";
  if (error && !isNew) return <ProblemNote error={error} onAgain={reload} />;
  return <ReviewForm meetingId={meetingId} first={isNew ? undefined : answer} />;
}
