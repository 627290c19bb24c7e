import { countEvents } from "./events/count-events.ts";
import type { AnyEventFunction } from "./events/event.ts";
import { forgetPerson } from "./events/forget-person.ts";
import { indexReviews } from "./events/index-reviews.ts";
import { learnHabits } from "./events/learn-habits.ts";
import { lookThroughOrganizers } from "./events/look-through-organizers.ts";
import { refreshInbox } from "./events/refresh-inbox.ts";

/** Every function that runs by itself, once. Each stands in `events/<name>.ts`. */
export const events: readonly AnyEventFunction[] = [
  learnHabits,
  countEvents,
  indexReviews,
  forgetPerson,
  lookThroughOrganizers,
  refreshInbox,
];
