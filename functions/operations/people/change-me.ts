import * as z from "zod";
import { zoneName } from "../../contract/fields.ts";
import { invitations, ownPerson, ownView } from "../../contract/people.ts";
import { personName } from "../../contract/text.ts";
import { defineOperation } from "../../http/operation.ts";
import { changeProfile } from "../../use-cases/people/change-profile.ts";

export const changeMe = defineOperation({
  name: "change-me",
  area: "people",
  method: "PATCH",
  path: "/v1/me",
  summary: "Changes your profile",
  description: "Times are shown in this time zone. The open hours of an organizer have a time zone of their own.",
  access: "signed-in",
  body: z.strictObject({ name: personName, timeZone: zoneName, invitations }).exactPartial(),
  conditional: true,
  answer: { status: 200, schema: ownPerson, description: "The profile as it now is." },
  refusals: ["not_found"],
  needs: { table: ["GetItem", "UpdateItem"] },
  handle: async (request, services) => ({
    body: ownView(await changeProfile(services, request, request.body)),
  }),
});
