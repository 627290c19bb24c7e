import type { AnyEventFunction } from "./events/event.ts";
import { followChanges } from "./events/follow-changes.ts";
import { forgetPerson } from "./events/forget-person.ts";
import { lookThroughOrganizers } from "./events/look-through-organizers.ts";
import { refreshInbox } from "./events/refresh-inbox.ts";

/** Every function that runs by itself, once. Each stands in `events/<name>.ts`. */
export const events: readonly AnyEventFunction[] = [followChanges, forgetPerson, lookThroughOrganizers, refreshInbox];
