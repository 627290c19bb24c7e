import type { Profile } from "../../domain/people/profile.ts";
import { zoneNamed } from "../../domain/time/zone.ts";
import type { Services } from "../../services/services.ts";
import { readSavedAvailability } from "../../store/availability/person-availability.ts";

/** The zone of somebody's open hours, where they have any and the clocks of their own zone may show another time. */
export async function findOtherZoneOfHours(
  { table }: Pick<Services, "table">,
  { userId, timeZone }: Profile,
): Promise<string | undefined> {
  const { availability } = await readSavedAvailability(table, userId);
  if (!availability || zoneNamed(availability.timeZone).name === zoneNamed(timeZone).name) return undefined;
  return availability.timeZone;
}
