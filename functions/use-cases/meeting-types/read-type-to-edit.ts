import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import { assertCanEditType } from "../../domain/meeting-types/scope.ts";
import type { CallerWithRoles } from "../../domain/people/role.ts";
import { assertVersion, notFound } from "../../domain/refusal.ts";
import type { Services } from "../../services/services.ts";
import { readMeetingType } from "../../store/meeting-types/meeting-types.ts";

/** Whoever edits a type, and the version of it that they have seen. */
export interface TypeEditor {
  caller: CallerWithRoles;
  ifMatch?: number;
}

/** Throws `not_found`, `forbidden` where the type is not theirs to edit, and `version_mismatch`. */
export async function readTypeToEdit(
  { table }: Services,
  { caller, ifMatch }: TypeEditor,
  typeId: string,
): Promise<MeetingType> {
  const type = await readMeetingType(table, caller.userId, typeId);
  if (!type) throw notFound("meetingType");
  assertCanEditType(caller, type.scope);
  assertVersion(type, ifMatch);
  return type;
}
