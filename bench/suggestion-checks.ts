/** Whether suggestions can be taken, by asking the operations themselves on busy calendars. `node bench/suggestion-checks.ts` */
import { addDays } from "../functions/domain/time/calendar-date.ts";
import type { AnyOperation } from "../functions/http/operation.ts";
import { bookMeeting } from "../functions/operations/meetings/book-meeting.ts";
import { cancelMeeting } from "../functions/operations/meetings/cancel-meeting.ts";
import { rescheduleMeeting } from "../functions/operations/meetings/reschedule-meeting.ts";
import { previewSuggestions } from "../functions/operations/suggestions/preview-suggestions.ts";
import { suggestTimes } from "../functions/operations/suggestions/suggest-times.ts";
import { type CallOptions, call } from "../test/support/call.ts";
import { newPerson, type Person } from "../test/support/server/http.ts";
import { bookingOf, isWorkingDay, month, newBusyPair, today } from "./support/people.ts";
import { startServer } from "./support/server.ts";
import { servicesOn } from "./support/services.ts";

export interface CheckedSuggestions {
  checked: number;
  failures: number;
}

const groups = 20;
const suggestionsAtOnce = 10;

/**
 * Groups of three people with half of their hours taken ask for ten times for a meeting and take each of them as it stands, one after
 * the other. Then they ask for ten times for a new meeting and book each.
 */
export async function checkSuggestions(): Promise<CheckedSuggestions> {
  const server = await startServer();
  try {
    const services = { ...servicesOn(server.openTable()), model: undefined };
    const ask = (operation: AnyOperation, as: Person, options: Omit<CallOptions, "as">) =>
      call(operation, services, { ...options, as: { userId: as.userId } });
    const result = { checked: 0, failures: 0 };
    const check = (isTaken: boolean) => {
      result.checked++;
      if (!isTaken) result.failures++;
    };

    for (let group = 0; group < groups; group++) {
      const pair = await newBusyPair(server.baseUrl);
      const { organizer, attendee, meetingTypeId } = pair;
      const guest = await newPerson(server.baseUrl);
      const date = month.filter(isWorkingDay)[group]!;
      const wish = { ...bookingOf(pair, `${date}T10:30:00Z`), attendeeIds: [guest.userId] };
      const { body: meeting } = await ask(bookMeeting, attendee, { body: wish });
      const params = { id: meeting.id };
      const search = { count: suggestionsAtOnce, from: today, to: addDays(today, 30) };

      const moves = await ask(suggestTimes, group % 2 ? organizer : attendee, { params, body: search });
      for (const { start, apply } of moves.body.suggestions) {
        const { status, body } = await ask(rescheduleMeeting, organizer, { params, body: apply.body });
        check(status === 200 && body.start === start);
      }

      const wanted = { organizerId: organizer.userId, meetingTypeId, attendeeIds: [guest.userId], ...search };
      const times = await ask(previewSuggestions, attendee, { body: wanted });
      for (const { start, apply } of times.body.suggestions) {
        const { status, body } = await ask(bookMeeting, attendee, { body: apply.body });
        check(status === 201 && body.start === start);
        await ask(cancelMeeting, organizer, { params: { id: body.id }, body: {} });
      }
    }
    return result;
  } finally {
    await server.stop();
  }
}

if (import.meta.main) console.log(await checkSuggestions());
