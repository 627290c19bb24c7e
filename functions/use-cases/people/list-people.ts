import type { Profile } from "../../domain/people/profile.ts";
import type { Services } from "../../services/services.ts";
import { type DirectoryPlace, readDirectory } from "../../store/people/directory.ts";
import { readProfiles } from "../../store/people/profiles.ts";

/** A page of everybody with a log-in of whose name a word begins so, sorted from that word on, and where the next page begins. */
export async function listPeople(
  { table }: Pick<Services, "table">,
  page: { beginning?: string | undefined; limit: number; after?: DirectoryPlace | undefined },
): Promise<{ people: Profile[]; next: DirectoryPlace | undefined }> {
  const { userIds, next } = await readDirectory(table, page);
  const profiles = await readProfiles(table, userIds, { isEventual: true });
  return { people: [...profiles.values()], next };
}
