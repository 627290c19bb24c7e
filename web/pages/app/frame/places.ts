import { isOrganizer, type Me, seesOrganization } from "../me.ts";
import type { IconName } from "./icon.tsx";
import { say } from "./texts.ts";

/** Where one can go, and what it is called. Its address is `/app/` and its page. */
export interface Place {
  page: Exclude<IconName, "more">;
  name: string;
}

/** What one comes for every day: these are there at once on a phone, too. */
const everydayPages: Record<"members" | "visitors", readonly Place["page"][]> = {
  members: ["calendar", "book", "inbox"],
  visitors: ["calendar", "reviews"],
};

/** Where somebody can go: nowhere that would be refused to them. */
export function placesOf(me: Me): { everyday: Place[]; others: Place[] } {
  const isMember = !me.visitor;
  const organizes = isOrganizer(me);
  const administers = me.roles.includes("admin");
  const places: (Place & { isOpen: boolean })[] = [
    { page: "calendar", name: say.calendar, isOpen: true },
    { page: "book", name: say.book, isOpen: isMember },
    { page: "inbox", name: say.inbox, isOpen: isMember },
    { page: "clear-day", name: say.clearDay, isOpen: organizes },
    { page: "availability", name: say.availability, isOpen: organizes },
    { page: "meeting-types", name: say.meetingTypes, isOpen: organizes || administers },
    { page: "analytics", name: say.analytics, isOpen: true },
    { page: "reviews", name: say.reviews, isOpen: true },
    { page: "insights", name: say.insights, isOpen: seesOrganization(me) },
    { page: "settings", name: say.settings, isOpen: true },
    { page: "admin", name: say.admin, isOpen: administers },
  ];
  const open = places.filter(({ isOpen }) => isOpen);
  const everyday = everydayPages[me.visitor ? "visitors" : "members"];
  return {
    everyday: open.filter(({ page }) => everyday.includes(page)),
    others: open.filter(({ page }) => !everyday.includes(page)),
  };
}
