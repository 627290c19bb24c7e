import { ask } from "../../client/ask.ts";
import type { AnswerOf } from "../../client/operations.ts";
import { Refused } from "../../client/problem.ts";
import { endAfter } from "../../times/instants.ts";
import type { Draft } from "./draft.ts";
import { guestEmailsIn } from "./guests.ts";
import { say } from "./texts.ts";

type Listed = AnswerOf<"listPublishedSlots">;

/**
 * Books a time for whoever is signed in. Sent twice, it is booked once: also from another tab, and where nobody heard of the first time
 * and something was typed since.
 */
export async function book(listed: Listed, draft: Draft, start: string) {
  try {
    return await bookNow(listed, draft, start);
  } catch (failure) {
    const own = failure instanceof Refused && mayBeOwn.has(failure.code) && (await ownBookingAt(listed, start));
    if (own) return own;
    throw failure;
  }
}

const mayBeOwn: ReadonlySet<string> = new Set(["slot_taken", "schedule_conflict", "idempotency_key_reused"]);

/** What the same person has booked there already. */
async function ownBookingAt({ organizer, meetingType }: Listed, start: string) {
  const query = { from: start, to: endAfter(start, 1), role: "attendee" } as const;
  const { items } = await ask("listMeetings", { query });
  return items.find(
    (meeting) =>
      meeting.organizerId === organizer.id &&
      meeting.meetingTypeId === meetingType.id &&
      Date.parse(meeting.start) === Date.parse(start),
  );
}

async function bookNow({ organizer, meetingType }: Listed, draft: Draft, start: string) {
  const { name, note, guests, key, durationMinutes = meetingType.durationMinutes } = draft;
  const end = endAfter(start, durationMinutes);
  const attendeeEmails = guestEmailsIn(guests);
  return ask("bookMeeting", {
    key: `${key}-${Date.parse(start)}`,
    body: {
      ...{ organizerId: organizer.id, meetingTypeId: meetingType.id, start, end, description: note },
      title: say.meetingTitle(meetingType.name, name.trim()).slice(0, maxTitleLength),
      ...(attendeeEmails.length > 0 && { attendeeEmails }),
    },
  });
}

const maxTitleLength = 200;
