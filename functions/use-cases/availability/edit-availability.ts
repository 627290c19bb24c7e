import type { Availability, SavedAvailability } from "../../domain/availability/availability.ts";
import type { AvailabilityContext } from "../../domain/availability/edit-availability.ts";
import { assertVersion } from "../../domain/refusal.ts";
import type { Services } from "../../services/services.ts";
import { availabilityWrites, findSettledAvailability } from "../../store/availability/availability.ts";
import { readAvailability } from "../../store/availability/person-availability.ts";
import { readMeetingTypes } from "../../store/meeting-types/meeting-types.ts";
import { type ChangeAnswer, type Requester, runChange } from "../changes/run-change.ts";

/** What editing hours needs. */
export const editingNeeds = { table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem"] } as const;

interface Editor extends Requester {
  /** The version that the requester has seen. */
  ifMatch?: number;
}

/**
 * Makes one change of the requester's availability. It is decided on the availability as it is then, whoever else edits meanwhile.
 * Throws what `edit` throws, `not_found` and `version_mismatch`.
 */
export function editAvailability(
  { table, clock }: Services,
  requester: Editor,
  edit: (context: AvailabilityContext) => Availability,
): Promise<ChangeAnswer<SavedAvailability>> {
  const { userId } = requester.caller;
  return runChange(
    { table, clock },
    requester,
    {
      decide: async ({ changeId }) => {
        const [{ availability }, types] = await Promise.all([
          readAvailability(table, userId),
          readMeetingTypes(table, userId),
        ]);
        assertVersion(availability, requester.ifMatch);
        const edited = { ...edit({ availability, types }), version: availability.version + 1, changeId };
        return { value: edited, actions: availabilityWrites(userId, edited) };
      },
      findDone: async ({ changeId }) => {
        const saved = await findSettledAvailability(table, userId);
        return saved?.changeId === changeId ? saved : undefined;
      },
    },
    (saved) => saved,
  );
}
