import { daysOffAnswer, daysOffRequest, daysOffView } from "../../contract/availability.ts";
import { defineOperation } from "../../http/operation.ts";
import { editingNeeds } from "../../use-cases/availability/edit-availability.ts";
import { takeDaysOff as take } from "../../use-cases/availability/take-days-off.ts";

export const takeDaysOff = defineOperation({
  name: "take-days-off",
  area: "availability",
  method: "POST",
  path: "/v1/availability/days-off",
  summary: "Closes your hours from one date to another",
  description:
    "Sets an override without intervals on each of these dates of your availability's zone, in place of one that was there. Weekly focus " +
    "time stays. So do meetings that stand there: the answer lists them, and those that you host in the coming 14 days get suggestions " +
    "of other times. `PUT` or `DELETE` the override of a date to open it again.",
  access: ["organizer"],
  body: daysOffRequest,
  answer: { status: 201, schema: daysOffAnswer, description: "The dates that are closed, and your meetings on them." },
  refusals: ["not_found", "in_the_past", "unavailable"],
  needs: editingNeeds,
  handle: (request, services) =>
    take(services, request, request.body, (taken) => daysOffView(taken, request.caller.userId)),
});
