import type { CalendarEntry, EntryRecord, Response } from "../../domain/calendar/calendar-entry.ts";

/**
 * An entry as a line of text, because a page is paid for by the kilobyte and a map of fields takes many times longer to read:
 * start in minutes since the epoch, length, buffers before and after, flags, response, status, meeting type, and of its record the
 * notice in minutes, how often it was extended, moved by this person and moved by others, with commas. Flags: `o` for the
 * organizer's, `h` for time that is held for a meeting, `i` for who was invited. What is usual is left out:
 * `29412000,30,,,o,,,one-on-one,1440`. A focus block has no type, held time no record.
 */
export type EntryText = string;

export function entryFrom(id: string, text: EntryText): CalendarEntry {
  const [start, minutes, before, after, flags = "", response, status, meetingTypeId, ...record] = text.split(",");
  const end = Number(start) + Number(minutes);
  return {
    id,
    kind: !meetingTypeId ? "focus" : flags.includes("h") ? "hold" : "meeting",
    start: Number(start),
    end,
    blockedStart: Number(start) - Number(before),
    blockedEnd: end + Number(after),
    role: flags.includes("o") ? "organizer" : "attendee",
    response: (response || "accepted") as Response,
    ...(meetingTypeId && { meetingTypeId, status: (status || "scheduled") as NonNullable<CalendarEntry["status"]> }),
    ...(record.length > 0 && { record: recordFrom(record, flags) }),
  };
}

export function entryText(entry: CalendarEntry): EntryText {
  const { kind, start, end, blockedStart, blockedEnd, role, response, record } = entry;
  const { status = "scheduled", meetingTypeId = "" } = entry;
  return [
    start,
    end - start,
    start - blockedStart || "",
    blockedEnd - end || "",
    (role === "organizer" ? "o" : "") + (kind === "hold" ? "h" : "") + (record?.invited ? "i" : ""),
    response === "accepted" ? "" : response,
    status === "scheduled" ? "" : status,
    meetingTypeId,
    ...(record ? recordText(record) : []),
  ].join(",");
}

function recordFrom([notice, extended, byMe, byOthers]: string[], flags: string): EntryRecord {
  return {
    invited: flags.includes("i"),
    noticeMinutes: Number(notice),
    extended: Number(extended ?? 0),
    movedByMe: Number(byMe ?? 0),
    movedByOthers: Number(byOthers ?? 0),
  };
}

/** Up to the last number that is not zero; the notice always. */
function recordText({ noticeMinutes, extended, movedByMe, movedByOthers }: EntryRecord): number[] {
  const changes = [extended, movedByMe, movedByOthers];
  return [noticeMinutes, ...changes.slice(0, changes.findLastIndex((times) => times > 0) + 1)];
}
