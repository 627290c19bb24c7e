import * as z from "zod";
import { identifier } from "../../contract/fields.ts";
import { personAtWork, personAtWorkView } from "../../contract/people.ts";
import { workingHoursOf } from "../../domain/availability/working-hours.ts";
import { isKnownByAddressOnly } from "../../domain/people/known-by-address.ts";
import { notFound } from "../../domain/refusal.ts";
import { millisecondsPerMinute } from "../../domain/time/instant.ts";
import { defineOperation } from "../../http/operation.ts";
import { readSavedAvailability } from "../../store/availability/person-availability.ts";

export const getUser = defineOperation({
  name: "get-user",
  area: "people",
  method: "GET",
  path: "/v1/users/{userId}",
  summary: "Shows a person, and when they work",
  access: "signed-in",
  visitors: "refused",
  params: z.strictObject({ userId: identifier }),
  answer: { status: 200, schema: personAtWork, description: "The person." },
  refusals: ["not_found"],
  needs: { table: ["BatchGetItem"] },
  handle: async ({ params }, { table, clock }) => {
    const { profile, availability } = await readSavedAvailability(table, params.userId);
    if (isKnownByAddressOnly(profile)) throw notFound("person");
    const now = Math.floor(clock.now() / millisecondsPerMinute);
    return { body: personAtWorkView(profile, workingHoursOf(availability, profile, now)) };
  },
});
