import type { Availability, SavedAvailability } from "../../domain/availability/availability.ts";
import { type PublishedAvailability, typeListsOf } from "../../domain/availability/counting-hours.ts";
import type { AvailabilityContext } from "../../domain/availability/edit-availability.ts";
import type { Profile } from "../../domain/people/profile.ts";
import { assertHasRole } from "../../domain/people/role.ts";
import { assertVersion } from "../../domain/refusal.ts";
import type { Services } from "../../services/services.ts";
import { availabilityWrites, findSettledAvailability } from "../../store/availability/availability.ts";
import { readPublishedAvailability } from "../../store/availability/person-availability.ts";
import { readMeetingTypes } from "../../store/meeting-types/meeting-types.ts";
import { checkTypeList, readTypeList } from "../../store/meeting-types/type-lists.ts";
import { checkProfile } from "../../store/people/profiles.ts";
import type { Action } from "../../store/table/actions.ts";
import { type ChangeAnswer, type Requester, runChange } from "../changes/run-change.ts";

/** What editing hours needs. */
export const editingNeeds = {
  table: ["GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem", "ConditionCheckItem"],
} as const;

export interface Editor extends Requester {
  /** The version that the requester has seen. */
  ifMatch?: number;
}

/**
 * Makes one change of the requester's availability. It is decided on the availability as it is then, whoever else edits meanwhile.
 * Throws what `edit` throws, `not_found`, `version_mismatch`, and `forbidden` where the role of an organizer has just gone.
 */
export function editAvailability<Body>(
  { table, clock }: Services,
  requester: Editor,
  edit: (context: AvailabilityContext) => Availability,
  view: (published: PublishedAvailability) => Body,
): Promise<ChangeAnswer<Body>> {
  const { userId } = requester.caller;
  return runChange(
    { table, clock },
    requester,
    {
      decide: async ({ changeId }) => {
        const [{ profile, availability, lists }, ownTypes] = await Promise.all([
          readPublishedAvailability(table, userId),
          readTypeList(table, { userId }),
        ]);
        assertHasRole(profile.roles, ["organizer"]);
        assertVersion(availability, requester.ifMatch);
        // Not before the list of one's own: it has changed if one of them has changed since.
        const types = await readMeetingTypes(table, userId);
        const edited = {
          ...edit({ availability, types }),
          ...(ownTypes.version > 0 && { ownTypes }),
          ...{ version: availability.version + 1, changeId },
        };
        return {
          value: { availability: edited, lists: typeListsOf(edited, lists.organization) },
          actions: [
            ...availabilityWrites(userId, edited),
            checkTypeList({ userId }, ownTypes),
            ...roleCheck(profile, availability),
          ],
        };
      },
      findDone: async ({ changeId }) => {
        const availability = await findSettledAvailability(table, userId);
        if (availability?.changeId !== changeId) return undefined;
        const { lists } = await readPublishedAvailability(table, userId);
        return { availability, lists: typeListsOf(availability, lists.organization) };
      },
    },
    view,
  );
}

/** Losing the role is a version of hours that are saved. Where there are none yet, the profile is held to what was read. */
function roleCheck(profile: Profile, { version }: SavedAvailability): Action[] {
  return version === 0 ? [checkProfile(profile)] : [];
}
