import type { MeetingType } from "./meeting-type.ts";

/**
 * Which types an owner has, a person or the organization, in brief: what hours are read with. Whatever makes, takes away, renames or
 * switches a type writes the list, so that two who do so at once come one after the other.
 */
export interface TypeList {
  active: readonly string[];
  inactive: readonly string[];
  version: number;
}

/** The lists of those whose types somebody's hours may name. One that is absent has not been written yet, and says nothing. */
export type TypeLists = Partial<Record<MeetingType["scope"], TypeList>>;

/** The next version of a list: what it says of these types. */
export function nextTypeList({ version }: TypeList, types: readonly Pick<MeetingType, "id" | "active">[]): TypeList {
  const idsOf = (isActive: boolean) => types.filter(({ active }) => active === isActive).map(({ id }) => id);
  return { active: idsOf(true), inactive: idsOf(false), version: version + 1 };
}
