import { createdType, type WantedType } from "../../domain/meeting-types/edit-type.ts";
import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import { assertCanEditType, defaultScope } from "../../domain/meeting-types/scope.ts";
import type { CallerWithRoles } from "../../domain/people/role.ts";
import type { Services } from "../../services/services.ts";
import { findSettledType, saveMeetingType } from "../../store/meeting-types/meeting-types.ts";
import { type ChangeAnswer, type Requester, runChange } from "../changes/run-change.ts";

type WantedNewType = Omit<WantedType, "id" | "scope"> & Partial<Pick<WantedType, "scope">>;

/** Throws `forbidden`, and what `createdType` throws. */
export function createMeetingType(
  services: Services,
  requester: Requester & { caller: CallerWithRoles },
  wanted: WantedNewType,
): Promise<ChangeAnswer<MeetingType>> {
  const { caller } = requester;
  const scope = wanted.scope ?? defaultScope(caller);
  assertCanEditType(caller, scope);
  return runChange(
    services,
    requester,
    {
      decide: async ({ changeId: id }) => {
        const type = createdType({ ...wanted, scope, id });
        return { value: type, actions: [saveMeetingType(caller.userId, type)] };
      },
      findDone: ({ changeId: id }) => findSettledType(services.table, caller.userId, id),
    },
    (type) => type,
  );
}
