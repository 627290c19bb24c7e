import { createType, type MeetingTypeRequest } from "../../domain/meeting-types/edit-type.ts";
import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import { assertCanEditType, defaultScope } from "../../domain/meeting-types/scope.ts";
import { nextTypeList } from "../../domain/meeting-types/type-list.ts";
import { assertNameIsFree } from "../../domain/meeting-types/unique-name.ts";
import type { CallerWithRoles } from "../../domain/people/role.ts";
import type { Services } from "../../services/services.ts";
import { findSettledType, readOwnersTypes, saveMeetingType } from "../../store/meeting-types/meeting-types.ts";
import { saveTypeList } from "../../store/meeting-types/type-lists.ts";
import { type ChangeAnswer, type Requester, runChange } from "../changes/run-change.ts";

/** A new type. The scope may be left to the server. */
type NewTypeRequest = Omit<MeetingTypeRequest, "id" | "scope"> & Partial<Pick<MeetingTypeRequest, "scope">>;

/** Throws `forbidden`, `name_taken`, and what `createType` throws. */
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
        const siblings = await readOwnersTypes(services.table, caller.userId, scope);
        const type = createType({ ...request, scope, id }, siblings.types);
        assertNameIsFree(type, siblings.types);
        const list = nextTypeList(siblings.list, [...siblings.types, type]);
        return { value: type, actions: [saveMeetingType(caller.userId, type), saveTypeList(siblings.owner, list)] };
      },
      findDone: ({ changeId: id }) => findSettledType(services.table, caller.userId, id),
    },
    (type) => type,
  );
}
