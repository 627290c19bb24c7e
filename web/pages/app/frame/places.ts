import { isOrganizer, type Me } from "../me.ts";
import type { IconName } from "./icon.tsx";
import { say } from "./texts.ts";

/** Where one can go, and what it is called. Its address is `/app/` and its page. */
export interface Place {
  page: Exclude<IconName, "more">;
  name: string;
}

/** What one comes for every day: these are there at once on a phone, too. */
export function everydayPlaces(): Place[] {
  return [
    { page: "calendar", name: say.calendar },
    { page: "book", name: say.book },
    { page: "inbox", name: say.inbox },
  ];
}

export function otherPlaces(me: Me): Place[] {
  const organizes = isOrganizer(me);
  const administers = me.roles.includes("admin");
  const places: (Place & { isOpen: boolean })[] = [
    { page: "clear-day", name: say.clearDay, isOpen: organizes },
    { page: "availability", name: say.availability, isOpen: organizes },
    { page: "meeting-types", name: say.meetingTypes, isOpen: organizes || administers },
    { page: "analytics", name: say.analytics, isOpen: true },
    { page: "reviews", name: say.reviews, isOpen: true },
    { page: "insights", name: say.insights, isOpen: administers || me.roles.includes("hr") },
    { page: "settings", name: say.settings, isOpen: true },
    { page: "admin", name: say.admin, isOpen: administers },
  ];
  return places.filter(({ isOpen }) => isOpen);
}
