import { changeType } from "../../domain/meeting-types/edit-type.ts";
import type { MeetingType, MeetingTypeChanges } from "../../domain/meeting-types/meeting-type.ts";
import type { Services } from "../../services/services.ts";
import { findSettledType, saveMeetingType } from "../../store/meeting-types/meeting-types.ts";
import { type ChangeAnswer, runChange } from "../changes/run-change.ts";
import { readTypeToEdit, type TypeEditor } from "./read-type-to-edit.ts";
import { standingWrites } from "./standing-writes.ts";

/** Throws what `readTypeToEdit` and `changeType` throw, and `name_taken`. */
export function changeMeetingType(
  services: Services,
  editor: TypeEditor,
  typeId: string,
  changes: MeetingTypeChanges,
): Promise<ChangeAnswer<MeetingType>> {
  const { userId } = editor.caller;
  return runChange(
    services,
    editor,
    {
      decide: async ({ changeId }) => {
        const before = await readTypeToEdit(services, editor, typeId);
        const type = changeType(before, changes, changeId);
        return {
          value: type,
          actions: [saveMeetingType(userId, type), ...(await standingWrites(services, userId, before, type))],
        };
      },
      findDone: async ({ changeId }) => {
        const type = await findSettledType(services.table, userId, typeId);
        return type?.changeId === changeId ? type : undefined;
      },
    },
    (type) => type,
  );
}
