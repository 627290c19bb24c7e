import type { MeetingType } from "./meeting-type.ts";

/** What a type's position in a list depends on. */
export type TypePosition = Pick<MeetingType, "scope" | "name" | "id">;

/** The organization's types before personal ones, each by name. */
export function compareTypes(one: TypePosition, other: TypePosition): number {
  return (
    one.scope.localeCompare(other.scope) || one.name.localeCompare(other.name, "en") || one.id.localeCompare(other.id)
  );
}
