import { ask, refreshSession } from "../../client/ask.ts";
import type { AnswerOf } from "../../client/operations.ts";
import { Refused } from "../../client/problem.ts";
import { currentSession, keepSession } from "../../client/session.ts";
import type { Draft } from "./draft.ts";
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
  const [from, to] = [0, 60_000].map((later) => new Date(Date.parse(start) + later).toISOString());
  const { items } = await ask("listMeetings", { query: { from, to, role: "attendee" } });
  return items.find(
    (meeting) =>
      meeting.organizerId === organizer.id &&
      meeting.meetingTypeId === meetingType.id &&
      Date.parse(meeting.start) === Date.parse(start),
  );
}

async function bookNow({ organizer, meetingType }: Listed, draft: Draft, start: string) {
  const { name, note, key, durationMinutes = meetingType.durationMinutes } = draft;
  const end = new Date(Date.parse(start) + durationMinutes * 60_000).toISOString();
  const attendeeEmails = attendeeEmailsIn(draft);
  return ask("bookMeeting", {
    key: `${key}-${Date.parse(start)}`,
    body: {
      ...{ organizerId: organizer.id, meetingTypeId: meetingType.id, start, end, description: note },
      title: say.meetingTitle(meetingType.name, name.trim()).slice(0, longestTitle),
      ...(attendeeEmails.length > 0 && { attendeeEmails }),
    },
  });
}

const longestTitle = 200;

/** One a line, or with commas between them, as mail programs write them, too: `Ben <ben@example.com>`. */
export function attendeeEmailsIn({ guests }: Draft): string[] {
  return guests
    .split(/[\n,;]+/)
    .flatMap((each) => /<([^<>]*)>/.exec(each)?.[1] ?? each.split(/\s+/))
    .map((each) => each.trim())
    .filter(Boolean);
}

const mostGuests = 10;

/** What is wrong with the guests, as far as a page can know. */
export function wrongGuests(draft: Draft): string | undefined {
  const emails = attendeeEmailsIn(draft);
  const wrong = emails.find((email) => !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email));
  if (wrong) return say.noAddress(wrong);
  return emails.length > mostGuests ? say.tooManyGuests(mostGuests) : undefined;
}

/** Whose session this page knows to have. */
let proven: { email: string; userId: string } | undefined;

/** Whether this browser has a session of that address. */
export async function isSignedInAs(email: string): Promise<boolean> {
  if (!currentSession() && !(await refreshSession())) return false;
  if (proven?.userId !== currentSession()?.userId) {
    const me = await ask("getMe", {});
    proven = { email: me.email, userId: me.id };
  }
  return proven?.email === email.trim().toLowerCase();
}

/** Signs in by the code that was sent to the address of the draft. */
export async function signIn({ email, challenge, name }: Draft, code: string, timeZone: string): Promise<void> {
  const body = { challenge: challenge!, code, name: name.trim(), timeZone, session: "cookie" } as const;
  const session = await ask("logInWithCode", { body });
  keepSession(session);
  proven = { email: email.trim().toLowerCase(), userId: session.userId };
}
