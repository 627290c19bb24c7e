import { countEvents } from "./followers/count-events.ts";
import { indexReviews } from "./followers/index-reviews.ts";
import { keepReminders } from "./followers/keep-reminders.ts";
import { learnHabits } from "./followers/learn-habits.ts";
import { noteChanges } from "./followers/note-changes.ts";
import { tellAboutAccounts } from "./followers/tell-about-accounts.ts";
import { tellPeople } from "./followers/tell-people.ts";
import { consumeStream, ofInterest } from "./trigger/event-function.ts";

/** Everything that learns, counts, notes and tells. Each may be told of a change again, and is when another one has failed. */
const followers = [learnHabits, countEvents, indexReviews, noteChanges, tellPeople, tellAboutAccounts, keepReminders];

/**
 * One function for all of them, as no more than two should read a shard of a table's stream. The other one is `erase-closed-accounts`,
 * which may take minutes.
 */
export const followChanges = consumeStream({
  name: "follow-changes",
  summary:
    "Learns habits, counts reviews, keeps the organization's numbers and when to remind people, notes whose inbox may change and has people " +
    "told, from what changes in the table",
  needs: {
    ...tellPeople.needs,
    table: [...new Set(followers.flatMap(({ needs }) => ("table" in needs ? needs.table : [])))],
  },
  interests: followers.flatMap(({ interests }) => interests),
  handle: async (changes, services) => {
    const told = followers.map(({ interests, handle }) => handle(ofInterest(interests, changes), services));
    const failures = (await Promise.allSettled(told)).flatMap((one) => (one.status === "rejected" ? one.reason : []));
    if (failures.length > 0) throw failures[0];
  },
});
