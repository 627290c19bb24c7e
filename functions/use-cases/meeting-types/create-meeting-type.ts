import { createType, type MeetingTypeRequest } from "../../domain/meeting-types/edit-type.ts";
import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import { assertCanEditType, defaultScope } from "../../domain/meeting-types/scope.ts";
import type { CallerWithRoles } from "../../domain/people/role.ts";
import type { Services } from "../../services/services.ts";
import { findSettledType, saveMeetingType } from "../../store/meeting-types/meeting-types.ts";
import { type ChangeAnswer, type Requester, runChange } from "../changes/run-change.ts";

/** A new type. The scope may be left to the server. */
type NewTypeRequest = Omit<MeetingTypeRequest, "id" | "scope"> & Partial<Pick<MeetingTypeRequest, "scope">>;

/** Throws `forbidden`, and what `createType` throws. */
export function createMeetingType(
  services: Services,
  requester: Requester & { caller: CallerWithRoles },
  request: NewTypeRequest,
): Promise<ChangeAnswer<MeetingType>> {
  const { caller } = requester;
  const scope = request.scope ?? defaultScope(caller);
  assertCanEditType(caller, scope);
  return runChange(
    services,
    requester,
    {
      decide: async ({ changeId: id }) => {
        const type = createType({ ...request, scope, id });
        return { value: type, actions: [saveMeetingType(caller.userId, type)] };
      },
      findDone: ({ changeId: id }) => findSettledType(services.table, caller.userId, id),
    },
    (type) => type,
  );
}
