import type { Availability, SavedAvailability } from "../../domain/availability/availability.ts";
import type { EditingContext } from "../../domain/availability/edit-availability.ts";
import type { Caller } from "../../domain/people/role.ts";
import { assertVersion } from "../../domain/refusal.ts";
import type { Services } from "../../services/services.ts";
import { saveAvailability } from "../../store/availability/availability.ts";
import { readPublisher } from "../../store/availability/publishers.ts";
import { readMeetingTypes } from "../../store/meeting-types/meeting-types.ts";
import { withRetries } from "../../store/table/with-retries.ts";

/** What `editing` may do to the table. */
export const editingNeeds = { table: ["BatchGetItem", "Query", "PutItem", "UpdateItem"] } as const;

/** Makes one change of the caller's availability: all of it, on what stands at that moment, whoever else edits meanwhile. */
export function editing(
  { table }: Services,
  { caller, ifMatch }: { caller: Caller; ifMatch?: number },
  edit: (context: EditingContext) => Availability,
): Promise<SavedAvailability> {
  return withRetries(async () => {
    const [{ availability }, types] = await Promise.all([
      readPublisher(table, caller.userId),
      readMeetingTypes(table, caller.userId),
    ]);
    assertVersion(availability, ifMatch);
    const edited = { ...edit({ availability, types }), version: availability.version + 1 };
    await saveAvailability(table, caller.userId, edited);
    return edited;
  });
}
