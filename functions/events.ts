import { countEvents } from "./events/count-events.ts";
import type { AnyEventFunction } from "./events/event.ts";
import { forgetPerson } from "./events/forget-person.ts";
import { indexReviews } from "./events/index-reviews.ts";

/** Every function that runs by itself, once. Each stands in `events/<name>.ts`. */
export const events: readonly AnyEventFunction[] = [countEvents, indexReviews, forgetPerson];
