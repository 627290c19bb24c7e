import type { TypeList, TypeLists } from "../meeting-types/type-list.ts";
import { type Availability, hasOpenHours, type SavedAvailability, type WeeklyEntry } from "./availability.ts";

/** Why hours count for nothing, although they are active. */
export const ignoredReasons = ["type_deleted", "type_inactive"] as const;
export type IgnoredReason = (typeof ignoredReasons)[number];

/** Somebody's hours as they have published them, also those that count for nothing, and by which lists one tells them apart. */
export interface PublishedAvailability {
  availability: SavedAvailability;
  lists: TypeLists;
}

export function typeListsOf({ ownTypes }: SavedAvailability, organization: TypeList | undefined): TypeLists {
  return { ...(ownTypes && { personal: ownTypes }), ...(organization && { organization }) };
}

/** The hours that count. Those whose type is gone or inactive open and block nothing. */
export function countingHours<Hours extends Availability>(availability: Hours, lists: TypeLists): Hours {
  return { ...availability, weekly: availability.weekly.filter((entry) => !ignoredBecause(entry, lists)) };
}

/** Undefined for hours that count. */
export function ignoredBecause({ meetingTypeId, scope }: WeeklyEntry, lists: TypeLists): IgnoredReason | undefined {
  if (meetingTypeId === undefined) return undefined;
  const owners = scope ? [lists[scope]] : [lists.personal, lists.organization];
  if (owners.some((list) => list?.active.includes(meetingTypeId))) return undefined;
  if (owners.some((list) => list?.inactive.includes(meetingTypeId))) return "type_inactive";
  return owners.includes(undefined) ? undefined : "type_deleted";
}

/** What the list of organizers notes of somebody's hours. */
export interface OpenHours {
  /** There are some, whatever becomes of the organization's types. */
  hasOpenHours: boolean;
  /** The organization's types for which there are more. */
  openForTypes: string[];
}

export function openHoursToNote(availability: SavedAvailability): OpenHours {
  const isForOrganizations = ({ scope }: WeeklyEntry) => scope === "organization";
  const { weekly, overrides } = countingHours(availability, typeListsOf(availability, undefined));
  const open = weekly.filter(({ active, kind }) => active && kind === "open");
  return {
    hasOpenHours: hasOpenHours({
      ...availability,
      overrides,
      weekly: open.filter((entry) => !isForOrganizations(entry)),
    }),
    openForTypes: [...new Set(open.filter(isForOrganizations).flatMap(({ meetingTypeId }) => meetingTypeId ?? []))],
  };
}
