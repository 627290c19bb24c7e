import type { Availability, SavedAvailability } from "../../domain/availability/availability.ts";
import type { EditingGround } from "../../domain/availability/edit-availability.ts";
import type { Caller } from "../../domain/people/role.ts";
import { refuseStale } from "../../domain/refusal.ts";
import { retrying } from "../../platform/retrying.ts";
import type { Services } from "../../platform/services.ts";
import { readPublisher, saveAvailability } from "../../store/availabilities.ts";
import { readMeetingTypes } from "../../store/meeting-types.ts";

/** What `editing` may do to the table. */
export const editingGrants = { table: ["BatchGetItem", "Query", "PutItem", "UpdateItem"] } as const;

/** Makes one change of the caller's availability: all of it, on what stands at that moment, whoever else edits meanwhile. */
export function editing(
  { table }: Services,
  { caller, ifMatch }: { caller: Caller; ifMatch?: number },
  edit: (ground: EditingGround) => Availability,
): Promise<SavedAvailability> {
  return retrying(async () => {
    const [{ availability }, types] = await Promise.all([
      readPublisher(table, caller.userId),
      readMeetingTypes(table, caller.userId),
    ]);
    refuseStale(availability, ifMatch);
    const edited = { ...edit({ availability, types }), version: availability.version + 1 };
    await saveAvailability(table, caller.userId, edited);
    return edited;
  });
}
