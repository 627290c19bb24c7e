import * as z from "zod";
import { changedProfile } from "../../domain/people/profile.ts";
import { refuseStale } from "../../domain/refusal.ts";
import { personName, zoneName } from "../../http/fields.ts";
import { defineOperation } from "../../http/operation.ts";
import { invitations, ownPerson, ownView } from "../../http/person.ts";
import { retrying } from "../../platform/retrying.ts";
import { type Services, tableServices } from "../../platform/services.ts";
import { readProfile, saveProfile } from "../../store/profiles.ts";

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
  grants: { table: ["GetItem", "UpdateItem"] },
  services: tableServices,
  handle: ({ body, caller, ifMatch }, { table }: Services) =>
    retrying(async () => {
      const profile = await readProfile(table, caller.userId);
      refuseStale(profile, ifMatch);
      const changed = changedProfile(profile, body);
      await saveProfile(table, profile, changed);
      return { body: ownView(changed) };
    }),
});
