import { remindersOf } from "../../domain/messages/reminders.ts";
import { meetingFrom } from "../../store/meetings/meetings.ts";
import { keepReminders as keep } from "../../store/messages/reminders.ts";
import { consumeStream } from "../trigger/event-function.ts";

export const keepReminders = consumeStream({
  name: "keep-reminders",
  summary: "Keeps when people are to be reminded of their meetings",
  interests: [{ sortKey: "MEETING", changes: ["INSERT", "MODIFY"] }],
  needs: { table: ["PutItem"] },
  handle: (changes, { table, clock }) =>
    keep(
      table,
      changes.flatMap(({ before, after }) =>
        after ? remindersOf({ before: before && meetingFrom(before), after: meetingFrom(after) }) : [],
      ),
      clock.now(),
    ),
});
