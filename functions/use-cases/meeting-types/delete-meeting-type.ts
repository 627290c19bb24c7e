import type { Services } from "../../services/services.ts";
import { findSettledType, removeMeetingType } from "../../store/meeting-types/meeting-types.ts";
import { runChange } from "../changes/run-change.ts";
import { readTypeToEdit, type TypeEditor } from "./read-type-to-edit.ts";
import { standingWrites } from "./standing-writes.ts";

/** Throws what `readTypeToEdit` throws. */
export async function deleteMeetingType(services: Services, editor: TypeEditor, typeId: string): Promise<void> {
  const { userId } = editor.caller;
  await runChange(
    services,
    editor,
    {
      decide: async () => {
        const type = await readTypeToEdit(services, editor, typeId);
        return {
          value: "deleted",
          actions: [removeMeetingType(userId, type), ...(await standingWrites(services, userId, type, undefined))],
        };
      },
      // It does not matter who has deleted it.
      findDone: async () => ((await findSettledType(services.table, userId, typeId)) ? undefined : "deleted"),
    },
    () => undefined,
  );
}
