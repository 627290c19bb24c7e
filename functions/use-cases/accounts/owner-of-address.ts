import type { Profile } from "../../domain/people/profile.ts";
import type { Table } from "../../runtime/table.ts";
import { findOwnerOfAddress } from "../../store/people/addresses.ts";
import { findProfile } from "../../store/people/profiles.ts";

/** The person to whom an address leads. They may be known by it only, and have no log-in. */
export async function ownerOfAddress(table: Table, email: string): Promise<Profile | undefined> {
  const userId = await findOwnerOfAddress(table, email);
  return userId === undefined ? undefined : findProfile(table, userId);
}
