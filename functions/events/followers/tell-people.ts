import type { ChangedMeeting } from "../../domain/messages/concerned.ts";
import { meetingFrom } from "../../store/meetings/meetings.ts";
import { personOf } from "../../store/table/key.ts";
import { noteNews } from "../../use-cases/messages/note-news.ts";
import { noteSuggestions } from "../../use-cases/messages/note-suggestions.ts";
import { consumeStream, type ItemChange } from "../trigger/event-function.ts";

/** Has people told of what becomes of their meetings and comes into their inboxes. Others send it: `send-messages`. */
export const tellPeople = consumeStream({
  name: "tell-people",
  summary: "Has people told of changes",
  interests: [
    { sortKey: "MEETING", changes: ["INSERT", "MODIFY"] },
    { sortKey: "SUGGESTION#", changes: ["INSERT"] },
  ],
  needs: { table: ["GetItem", "PutItem"], queues: ["messages"], mailSender: true, messageDelay: true },
  handle: async (changes, services) => {
    await noteNews(services, changes.flatMap(changedMeeting));
    await noteSuggestions(services, changes.filter(isOpenSuggestion).map(personOf));
  },
});

function changedMeeting({ sk, before, after }: ItemChange): ChangedMeeting[] {
  if (sk !== "MEETING" || !after) return [];
  return [{ before: before && meetingFrom(before), after: meetingFrom(after) }];
}

function isOpenSuggestion({ sk, after }: ItemChange): boolean {
  return sk.startsWith("SUGGESTION#") && after?.status === "open";
}
