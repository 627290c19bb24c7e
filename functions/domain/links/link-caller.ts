import type { Profile } from "../people/profile.ts";
import type { Caller } from "../people/role.ts";

/** Who is asking by the link in a mail: the person whom it names, about the one meeting. */
export interface LinkCaller extends Caller {
  meetingId: string;
  profile: Profile;
}
