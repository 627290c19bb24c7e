import { remind as remindPeople } from "../use-cases/messages/remind.ts";
import { onSchedule } from "./trigger/event-function.ts";

export const remind = onSchedule({
  name: "remind",
  summary:
    "Has people reminded of meetings that begin soon: sends one message for each of them, in the minute in which it is due.",
  every: "minute",
  needs: { table: ["GetItem", "Query", "BatchGetItem", "PutItem"], queues: ["messages"] },
  handle: (services) => remindPeople(services),
});
