import { assertSlugIsFree } from "../../domain/meeting-types/edit-type.ts";
import type { MeetingType } from "../../domain/meeting-types/meeting-type.ts";
import { nextTypeList } from "../../domain/meeting-types/type-list.ts";
import { assertNameIsFree } from "../../domain/meeting-types/unique-name.ts";
import type { Services } from "../../services/services.ts";
import { findAvailability, ownTypesWrites } from "../../store/availability/availability.ts";
import { readOwnersTypes } from "../../store/meeting-types/meeting-types.ts";
import { saveTypeList } from "../../store/meeting-types/type-lists.ts";
import type { Action } from "../../store/table/actions.ts";

/**
 * What else a change of a type writes where the type is renamed, gets another slug, is switched on or off, or deleted: the list of its owner's types and, if
 * these are a person's, that list beside their hours. Throws `name_taken`.
 */
export async function standingWrites(
  { table }: Pick<Services, "table">,
  userId: string,
  before: MeetingType,
  after: MeetingType | undefined,
): Promise<Action[]> {
  const isSwitched = before.active !== after?.active;
  if (!isSwitched && before.name === after?.name && before.slug === after.slug) return [];
  const { owner, types, list } = await readOwnersTypes(table, userId, before.scope);
  const others = types.filter(({ id }) => id !== before.id);
  if (after) assertNameIsFree(after, others);
  if (after) assertSlugIsFree(after, others);
  const next = nextTypeList(list, after ? [...others, after] : others);
  const saved = saveTypeList(owner, next);
  if (!isSwitched || before.scope === "organization") return [saved];
  return [saved, ...ownTypesWrites(userId, await findAvailability(table, userId), next)];
}
