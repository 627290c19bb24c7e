import type { Meeting } from "../../../functions/domain/meetings/meeting.ts";
import { dayNumber } from "../../../functions/domain/time/calendar-date.ts";
import { indexReviews } from "../../../functions/events/followers/index-reviews.ts";
import type { ItemChange } from "../../../functions/events/trigger/event-function.ts";
import type { AnyOperation } from "../../../functions/http/operation.ts";
import { deleteMyReview } from "../../../functions/operations/reviews/delete-my-review.ts";
import { getMyReview } from "../../../functions/operations/reviews/get-my-review.ts";
import { getReviewInsights } from "../../../functions/operations/reviews/get-review-insights.ts";
import { listReviews } from "../../../functions/operations/reviews/list-reviews.ts";
import { putMyReview } from "../../../functions/operations/reviews/put-my-review.ts";
import { newId } from "../../../functions/runtime/ids.ts";
import type { Services } from "../../../functions/services/services.ts";
import { type Answer, type CallOptions, call } from "../../support/call.ts";
import { asDeclared } from "../../support/declared.ts";
import type { Person } from "../../support/person.ts";
import { storeAsBooked, storedMeeting } from "../../support/stored-meetings.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";

type In = { services: Services };

export function review(office: In, as: Person, id: string, body: unknown, headers: CallOptions["headers"] = {}) {
  return call(putMyReview, office.services, { as, params: { id }, body, headers });
}

export function ownReview(office: In, as: Person, id: string): Promise<Answer> {
  return call(getMyReview, office.services, { as, params: { id } });
}

export function takeBack(office: In, as: Person, id: string, headers: CallOptions["headers"] = {}): Promise<Answer> {
  return call(deleteMyReview, office.services, { as, params: { id }, headers });
}

export function reviewsOf(office: In, as: Person, id: string): Promise<Answer> {
  return call(listReviews, office.services, { as, params: { id } });
}

export function insights(office: In, as: Person, from: string, to: string, groupBy: string): Promise<Answer> {
  return call(getReviewInsights, office.services, { as, query: { from, to, groupBy } });
}

/** A meeting from nine to half past nine (UTC) of a date, as a booking would have left it. */
export async function heldMeeting(
  office: In,
  organizer: Person,
  attendees: readonly Person[],
  date: string,
  more: Partial<Meeting> = {},
): Promise<string> {
  const attendeeIds = attendees.map(({ userId }) => userId);
  const meeting = storedMeeting(newId(), organizer.userId, attendeeIds, dayNumber(date) * 1440 + 540);
  await storeAsBooked(office.services.table, [{ ...meeting, ...more }]);
  return meeting.id;
}

/** What the stream would bring of a table as it stands: every item as if it had just been written. */
export async function changesOfReviews({ services }: In): Promise<ItemChange[]> {
  const items = await readWholeTable(services.table);
  return items
    .filter(({ sk }) => sk.startsWith("REVIEW#"))
    .map((after) => ({ pk: after.pk, sk: after.sk, at: 0, before: undefined, after }));
}

/** Hands a record of the stream to the consumer, with no more rights than it declares. */
export async function deliver({ services }: In, change: ItemChange): Promise<void> {
  await asDeclared(indexReviews as unknown as AnyOperation, services, () => indexReviews.handle([change], services));
}

export async function deliverAll(office: In): Promise<void> {
  for (const change of await changesOfReviews(office)) await deliver(office, change);
}
