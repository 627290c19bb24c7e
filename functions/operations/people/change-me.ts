import * as z from "zod";
import { identifier, list, zoneName } from "../../contract/fields.ts";
import { invitations, language, notificationChanges, ownPerson, ownView, saidHours } from "../../contract/people.ts";
import { handle } from "../../contract/published-pages.ts";
import { personName } from "../../contract/text.ts";
import { maxTypesOfScope } from "../../domain/meeting-types/edit-type.ts";
import { defineOperation } from "../../http/operation.ts";
import { findOtherZoneOfHours } from "../../use-cases/availability/find-other-zone-of-hours.ts";
import { changeProfile } from "../../use-cases/people/change-profile.ts";

const changedPerson = ownPerson
  .extend({
    availabilityTimeZone: z.string().exactOptional().meta({
      description: "The zone in which your open hours stay: another one than you have just chosen for yourself.",
    }),
  })
  .meta({ id: "ChangedPerson" });

export const changeMe = defineOperation({
  name: "change-me",
  area: "people",
  method: "PATCH",
  path: "/v1/me",
  summary: "Changes your profile",
  description:
    "Times are shown in this time zone. The open hours of an organizer have a time zone of their own: where you change yours and they keep " +
    "another, the answer says so in `availabilityTimeZone`. `PUT /v1/availability` changes it. Where a request asks for no language by `Accept-Language`, and in what is mailed, " +
    "`language` is used. `workingHours` say when you work, and null takes them back: times are suggested inside of them. They block nothing and publish nothing, " +
    "everybody can see them, and hours that you publish as an organizer come first. `notifications` switch kinds of mails off and on; those " +
    "that you do not name stay as they are. An organizer's `handle` is the name of their page. One that you give up " +
    "goes on leading to you for 90 days, and is nobody else's.",
  access: "signed-in",
  body: z
    .strictObject({
      name: personName,
      timeZone: zoneName,
      language: language.nullable(),
      invitations,
      workingHours: saidHours.nullable(),
      notifications: notificationChanges,
      handle: handle.nullable(),
      publicTypes: list(identifier, { most: maxTypesOfScope }),
    })
    .exactPartial(),
  conditional: true,
  answer: { status: 200, schema: changedPerson, description: "The profile as it now is." },
  refusals: ["not_found", "forbidden", "handle_taken"],
  needs: { table: ["GetItem", "BatchGetItem", "PutItem", "UpdateItem", "DeleteItem"], memberEmailDomains: true },
  handle: async (request, services) => {
    const profile = await changeProfile(services, request, request.body);
    const zoneOfHours = request.body.timeZone && (await findOtherZoneOfHours(services, profile));
    return {
      body: {
        ...ownView(profile, services.memberEmailDomains),
        ...(zoneOfHours && { availabilityTimeZone: zoneOfHours }),
      },
    };
  },
});
