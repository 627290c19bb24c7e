import {
  type CalendarEntry,
  type EntryRecord,
  type MeetingEntry,
  type MeetingRole,
  responses,
  standingStatuses,
} from "../../domain/calendar/calendar-entry.ts";
import { UnreadableItem } from "../table/codec.ts";

/**
 * An entry as a line of text, because pages are paid for by the kilobyte, and reading a map of fields takes many times longer.
 * The parts, separated by commas, are: the start in minutes since the epoch, the length, the buffers before and after, flags, the
 * response, the status, the meeting type, and the record: the notice in minutes, and how often the meeting was extended, moved by this
 * person and moved by others. What is usual is left out, and at the end so are the commas: `29412000,30,,,o,,,one-on-one,1440`.
 *
 * The flags tell the kind: `h` for time that is held, `f` for focus time, and neither for a meeting. `o` marks the organizer's entry,
 * and `i` that of somebody who was invited.
 */
export type EntryText = string;

export function entryFrom(id: string, text: EntryText): CalendarEntry {
  const [begins, minutes, before, after, flags = "", response, status, meetingTypeId = "", ...record] = text.split(",");
  const start = Number(begins);
  const end = start + Number(minutes);
  if (Number.isNaN(end)) throw new UnreadableItem("calendar entry: its time");
  const blockedStart = start - Number(before);
  const blockedEnd = end + Number(after);
  const role = flags.includes("o") ? "organizer" : "attendee";
  if (flags.includes("h")) return { id, kind: "hold", start, end, blockedStart, blockedEnd, role, meetingTypeId };
  // 0.1.0 wrote no flag for focus time. It has no type.
  if (flags.includes("f") || !meetingTypeId) return { id, kind: "focus", start, end, blockedStart, blockedEnd };
  return {
    id,
    kind: "meeting",
    start,
    end,
    blockedStart,
    blockedEnd,
    role,
    response: response ? oneOf(responses, response) : "accepted",
    meetingTypeId,
    status: status ? oneOf(standingStatuses, status) : "scheduled",
    record: recordFrom(record, flags),
  };
}

export function entryText(entry: CalendarEntry): EntryText {
  const { start, end, blockedStart, blockedEnd } = entry;
  const time = `${start},${end - start},${start - blockedStart || ""},${blockedEnd - end || ""}`;
  switch (entry.kind) {
    case "meeting":
      return `${time},${meetingText(entry)}`;
    case "hold":
      return `${time},${roleFlag(entry.role)}h,,,${entry.meetingTypeId}`;
    case "focus":
      return `${time},of`;
  }
}

function meetingText({ role, response, status, meetingTypeId, record }: MeetingEntry): string {
  const flags = roleFlag(role) + (record.invited ? "i" : "");
  const unusual = `${response === "accepted" ? "" : response},${status === "scheduled" ? "" : status}`;
  return `${flags},${unusual},${meetingTypeId},${recordText(record)}`;
}

function roleFlag(role: MeetingRole): string {
  return role === "organizer" ? "o" : "";
}

function recordFrom([notice = "0", extended = "0", byMe = "0", byOthers = "0"]: string[], flags: string): EntryRecord {
  return {
    invited: flags.includes("i"),
    noticeMinutes: Number(notice),
    extended: Number(extended),
    movedByMe: Number(byMe),
    movedByOthers: Number(byOthers),
  };
}

/** The notice, and the other numbers up to the last one that is not zero. */
function recordText({ noticeMinutes, extended, movedByMe, movedByOthers }: EntryRecord): string {
  const changes = [extended, movedByMe, movedByOthers];
  return [noticeMinutes, ...changes.slice(0, changes.findLastIndex((times) => times > 0) + 1)].join(",");
}

function oneOf<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((each) => each === text);
  if (!word) throw new UnreadableItem("calendar entry: a word that is not known");
  return word;
}
