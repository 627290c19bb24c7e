import { Refusal } from "../refusal.ts";
import type { MeetingType } from "./meeting-type.ts";

type Named = Pick<MeetingType, "id" | "name" | "active">;

/** Of one owner's types no two active ones may share a name. Throws `name_taken`. */
export function assertNameIsFree(type: Named, ownersTypes: readonly Named[]): void {
  if (!type.active) return;
  const name = foldedName(type.name);
  const isTaken = ownersTypes.some(
    ({ id, active, name: other }) => active && id !== type.id && foldedName(other) === name,
  );
  if (!isTaken) return;
  throw new Refusal("name_taken", (say) => say.problems.typeNameTaken);
}

/** What people take for one name: capitals, spaces, and what cannot be seen make no difference. */
function foldedName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}
