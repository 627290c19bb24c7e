import {
  type ICalAttendeeData,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import type { Response } from "../domain/calendar/calendar-entry.ts";
import type { Reader, ToldAttendee, ToldMeeting } from "../domain/messages/message.ts";
import { type Texts, textsIn } from "../domain/texts/texts.ts";
import { type EpochMillisecond, type EpochMinute, millisecondsPerMinute } from "../domain/time/instant.ts";
import type { MailSender } from "../runtime/mail-sender.ts";
import { cleanLine, cleanName, cleanText } from "./clean-text.ts";

/** A meeting as a calendar file shows it, in UTC. */
export type FiledMeeting = Omit<ToldMeeting, "organizer" | "isCancelled"> & {
  organizer: Pick<ToldMeeting["organizer"], "userId" | "name">;
};

export interface EventOf {
  meeting: FiledMeeting;
  reader: Reader;
  /** Undefined where no mail is sent: then the event has no organizer. */
  sender: MailSender | undefined;
  /** What is published invites nobody: it names no attendees, and asks for no answer. */
  method: "REQUEST" | "CANCEL" | "PUBLISH";
  status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  updatedAt: EpochMillisecond;
  /** When the file was made, for what is made anew each time: `updatedAt` unless said. */
  madeAt?: EpochMillisecond;
}

/**
 * A meeting as an event of its reader's calendar, in UTC. Answers of calendar programs would go to the organizer, and nobody reads the
 * sender's mail: so no answer is asked for. Who else comes is told by name in the description, as an event names people by address only.
 */
export function meetingEvent(of: EventOf): ICalEventData {
  const { meeting, reader, sender, method, status, updatedAt, madeAt = updatedAt } = of;
  const asksAnswer = method === "REQUEST" && meeting.organizer.userId !== reader.userId;
  const isDeclined = attendeeIn(meeting, reader.userId)?.response === "declined";
  return {
    // The same for life, whatever becomes of the meeting and of the place where the service is found.
    id: `${meeting.id}@meeting-scheduler`,
    sequence: meeting.sequence,
    stamp: new Date(madeAt),
    lastModified: new Date(updatedAt),
    start: dateOf(meeting.start),
    end: dateOf(meeting.end),
    summary: cleanLine(meeting.title),
    description: { plain: descriptionOf(meeting, textsIn(reader.language), asksAnswer) },
    ...(meeting.location && { location: { title: cleanText(meeting.location) } }),
    status: ICalEventStatus[status],
    transparency:
      status === "CANCELLED" || isDeclined ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    ...(meeting.typeName && { categories: [{ name: cleanLine(meeting.typeName) }] }),
    ...(sender && {
      organizer: { name: cleanName(meeting.organizer.name) || sender.address, email: sender.address },
      ...(method !== "PUBLISH" && { attendees: attendeesFor(meeting, reader) }),
    }),
  };
}

function descriptionOf(
  { description, organizer, attendees }: FiledMeeting,
  { calendarFiles, formats }: Texts,
  asksAnswer: boolean,
): string {
  const people = [
    calendarFiles.organizer(cleanLine(organizer.name)),
    ...attendees.map(({ name, response }) => calendarFiles.attendee[response](cleanLine(name))),
  ];
  const parts = [
    cleanText(description),
    calendarFiles.people(formats.list(people)),
    ...(asksAnswer ? [calendarFiles.answersByLink] : []),
  ];
  return parts.filter(Boolean).join("\n\n");
}

/** The reader, so that their program knows which event is theirs, and those whose addresses they may see. */
function attendeesFor(meeting: FiledMeeting, reader: Reader): ICalAttendeeData[] {
  const others = meeting.attendees.filter(({ userId }) => userId !== reader.userId);
  return [
    meeting.organizer.userId === reader.userId
      ? { ...attendee(reader.name, reader.email, "accepted"), role: ICalAttendeeRole.CHAIR }
      : // Whoever is not on it any more does not come.
        attendee(reader.name, reader.email, attendeeIn(meeting, reader.userId)?.response ?? "declined"),
    ...others.flatMap(({ name, email, response }) => (email ? attendee(name, email, response) : [])),
  ];
}

const participation: Record<Response, ICalAttendeeStatus> = {
  pending: ICalAttendeeStatus.NEEDSACTION,
  accepted: ICalAttendeeStatus.ACCEPTED,
  declined: ICalAttendeeStatus.DECLINED,
  tentative: ICalAttendeeStatus.TENTATIVE,
};

function attendee(name: string, email: string, response: Response): ICalAttendeeData {
  return {
    ...{ name: cleanName(name) || email, email, status: participation[response] },
    ...{ role: ICalAttendeeRole.REQ, rsvp: false },
  };
}

function attendeeIn({ attendees }: FiledMeeting, userId: string): ToldAttendee | undefined {
  return attendees.find((each) => each.userId === userId);
}

function dateOf(instant: EpochMinute): Date {
  return new Date(instant * millisecondsPerMinute);
}
