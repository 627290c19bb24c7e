import type { Edit } from "../../functions/domain/meetings/edit.ts";
import { formerName } from "../../functions/domain/meetings/leave-on-closing.ts";
import type { Meeting } from "../../functions/domain/meetings/meeting.ts";
import type { Interval } from "../../functions/domain/time/interval.ts";
import { editFrom } from "../../functions/store/meetings/edits.ts";
import { meetingFrom } from "../../functions/store/meetings/meetings.ts";
import type { StoredItem } from "../../functions/store/table/key.ts";

export function meetingsIn(items: readonly StoredItem[]): Meeting[] {
  return items.filter(({ sk }) => sk === "MEETING").map(meetingFrom);
}

/** The lines of every meeting's history but the first, in their order, by the meeting's id. */
export function editsIn(items: readonly StoredItem[]): Map<string, Edit[]> {
  const lines = items
    .filter(({ sk }) => sk.startsWith("EDIT#"))
    .sort((one, other) => (one.sk < other.sk ? -1 : 1))
    .map((item) => [item.pk.slice("MEETING#".length), editFrom(item)] as const);
  return new Map(
    [...Map.groupBy(lines, ([id]) => id)].map(([id, ofMeeting]) => [id, ofMeeting.map(([, edit]) => edit)]),
  );
}

/** Meetings whose histories do not lead to what they are: the first line follows from the meeting, the others are kept. */
export function wrongHistoriesIn(items: readonly StoredItem[]): string[] {
  const edits = editsIn(items);
  return meetingsIn(items).flatMap((meeting) =>
    wrongIn(meeting, edits.get(meeting.id) ?? []).map((what) => `history of ${meeting.id}: ${what}`),
  );
}

/** What the lines say of a meeting. A move leaves open whether who had declined was asked again. */
interface Replayed {
  time: Interval;
  status: Meeting["status"];
  responses: Map<string, readonly string[]>;
}

/** What makes calendar programs take a meeting over anew. A change of place has no line, and nobody makes any here. */
const revising = new Set<Edit["editType"]>(["extended", "ended", "pushed", "rescheduled", "cancelled"]);

function wrongIn(meeting: Meeting, edits: Edit[]): string[] {
  const { booked } = meeting;
  const everAdded = new Set(
    edits.flatMap((edit) => (edit.editType === "attendee_added" ? (edit.attendeeIds ?? []) : [])),
  );
  const removed = edits.flatMap((edit) => (edit.editType === "attendee_removed" ? (edit.attendeeIds ?? []) : []));
  const present = meeting.attendees.map(({ userId }) => userId);
  let replayed: Replayed = {
    time: { start: booked.start, end: booked.end },
    status: "scheduled",
    responses: new Map([...present, ...removed].map((who) => [who, [who === booked.by ? "accepted" : "pending"]])),
  };
  // Who was added has not been on it from the start, unless they had been taken off before.
  for (const who of everAdded) if (firstMentionIsAdding(edits, who)) replayed.responses.delete(who);

  const wrong: string[] = [];
  for (const edit of edits) {
    const { start, end } = replayed.time;
    if (edit.from?.start !== start || edit.from.end !== end) wrong.push(`${edit.editType} is not from ${start}–${end}`);
    replayed = afterEdit(replayed, edit);
  }
  const { time, status, responses } = replayed;
  // A name that is erased makes a version without a line.
  const names = [meeting.organizerName, ...meeting.attendees.map(({ name }) => name)];
  const erased = names.filter((name) => name === formerName).length;
  if (meeting.version !== 1 + edits.length + erased)
    wrong.push(`version ${meeting.version} after ${edits.length} changes`);
  const revisions = edits.filter(({ editType }) => revising.has(editType)).length;
  if (meeting.sequence !== revisions) wrong.push(`sequence ${meeting.sequence} after ${revisions} revisions`);
  if (time.start !== meeting.start || time.end !== meeting.end) wrong.push(`leads to ${time.start}–${time.end}`);
  if (status !== meeting.status) wrong.push(`leads to ${status}`);
  if ([...responses.keys()].sort().join() !== [...present].sort().join())
    wrong.push(`leads to ${[...responses.keys()]}`);
  for (const { userId, response } of meeting.attendees) {
    if (!responses.get(userId)?.includes(response))
      wrong.push(`${userId} is ${response}, not ${responses.get(userId)}`);
  }
  return wrong;
}

function firstMentionIsAdding(edits: Edit[], who: string): boolean {
  return edits.find(({ attendeeIds = [] }) => attendeeIds.includes(who))?.editType === "attendee_added";
}

function afterEdit({ time, status, responses }: Replayed, edit: Edit): Replayed {
  const { editType, requestedBy, response, attendeeIds = [] } = edit;
  const to = edit.to ?? time;
  switch (editType) {
    case "extended":
      return { time: to, status: "extended", responses };
    case "ended":
      return { time: to, status, responses };
    case "pushed":
      return { time: to, status: "rescheduled", responses };
    case "rescheduled":
      return {
        time: to,
        status: "rescheduled",
        responses: new Map(
          [...responses].map(([who, before]) => {
            if (who === requestedBy) return [who, ["accepted"]];
            return [who, before.includes("declined") ? ["declined", "pending"] : ["pending"]];
          }),
        ),
      };
    case "responded":
      return { time, status, responses: new Map([...responses, [requestedBy, [response!]]]) };
    case "attendee_added":
      return {
        time,
        status,
        responses: new Map([...responses, ...attendeeIds.map((who) => [who, ["pending"]] as const)]),
      };
    case "attendee_removed":
      return { time, status, responses: new Map([...responses].filter(([who]) => !attendeeIds.includes(who))) };
    case "cancelled":
      return { time, status: "cancelled", responses };
    default:
      throw new Error(`No line of a change: ${editType}`);
  }
}
