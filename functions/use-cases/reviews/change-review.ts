import { notFound } from "../../domain/refusal.ts";
import type { KeptReview } from "../../domain/reviews/review.ts";
import type { Services } from "../../services/services.ts";
import { findAccountClosing } from "../../store/accounts/account-closing.ts";
import { findSettledReview, replaceReview } from "../../store/reviews/reviews.ts";
import { type ChangeAttempt, type Requester, runChange } from "../changes/run-change.ts";

/** Whose review it is, and the version of it that they have seen. */
export interface Reviewer extends Requester {
  ifMatch?: number;
}

/**
 * Makes the next version of somebody's review of a meeting. Throws what `decide` throws, and `not_found` where their account is being
 * closed: a token that is good for a while must not leave a review behind that leads to them.
 */
export async function changeReview(
  services: Services,
  { caller }: Reviewer,
  meetingId: string,
  decide: (attempt: ChangeAttempt) => Promise<KeptReview>,
): Promise<KeptReview> {
  const { table } = services;
  const { userId } = caller;
  let hasLostRace = false;
  const { body } = await runChange(
    services,
    { caller },
    {
      decide: async (attempt) => {
        // The transaction makes sure of it: so it is looked at only where that has failed.
        if (hasLostRace && (await findAccountClosing(table, userId))) throw notFound("person");
        hasLostRace = true;
        const review = await decide(attempt);
        return { value: review, actions: replaceReview(userId, review) };
      },
      findDone: async ({ changeId }) => {
        const review = await findSettledReview(table, meetingId, userId);
        return review?.changeId === changeId ? review : undefined;
      },
    },
    (review) => review,
  );
  return body;
}
