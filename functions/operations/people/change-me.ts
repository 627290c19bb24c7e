import * as z from "zod";
import { personName, zoneName } from "../../contract/fields.ts";
import { invitations, ownPerson, ownView } from "../../contract/people.ts";
import { changedProfile } from "../../domain/people/profile.ts";
import { assertVersion } from "../../domain/refusal.ts";
import { defineOperation } from "../../http/operation.ts";
import { readProfile, saveProfile } from "../../store/people/profiles.ts";
import { withRetries } from "../../store/table/with-retries.ts";

export const changeMe = defineOperation({
  name: "change-me",
  area: "people",
  method: "PATCH",
  path: "/v1/me",
  summary: "Changes one's own profile",
  description: "The time zone is the one in which times are shown; an organizer's hours have a zone of their own.",
  access: "signed-in",
  body: z.strictObject({ name: personName, timeZone: zoneName, invitations }).exactPartial(),
  conditional: true,
  answer: { status: 200, schema: ownPerson, description: "The profile as it now is." },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "UpdateItem"] },
  handle: ({ body, caller, ifMatch }, { table }) =>
    withRetries(async () => {
      const profile = await readProfile(table, caller.userId);
      assertVersion(profile, ifMatch);
      const changed = changedProfile(profile, body);
      await saveProfile(table, profile, changed);
      return { body: ownView(changed) };
    }),
});
