import { participantsOf } from "../../domain/meetings/participants.ts";
import { meetingFrom } from "../../store/meetings/meetings.ts";
import { personOf } from "../../store/table/key.ts";
import { noteChanges as note } from "../../use-cases/suggestions/note-changes.ts";
import { consumeStream, type ItemChange } from "../trigger/event-function.ts";

/**
 * The items that a look through somebody's meetings depends on. A look's own suggestions are among them: two looks at once may have
 * seen different things, so that another one has to agree with what they have left.
 */
export const noteChanges = consumeStream({
  name: "note-changes",
  summary: "Notes whose meetings are to be looked through again",
  needs: { table: ["BatchGetItem", "Query", "UpdateItem"] },
  interests: [
    ...["MEETING", "FOCUS#", "AVAILABILITY", "TYPE"].map((sortKey) => ({
      sortKey,
      changes: ["INSERT", "MODIFY", "REMOVE"] as const,
    })),
    { sortKey: "SUGGESTION#", changes: ["INSERT", "MODIFY"] },
    { sortKey: "PROFILE", changes: ["MODIFY"] },
  ],
  handle: (changes, services) =>
    note(services, {
      people: changes.flatMap(peopleIn),
      withNewHours: changes.filter(({ sk }) => sk === "AVAILABILITY").map(personOf),
      typesHaveChanged: changes.some(isOfOrganization),
    }),
});

/** On whose calendar, hours, types or inbox something has changed. */
function peopleIn(change: ItemChange): string[] {
  if (isOfOrganization(change)) return [];
  if (change.sk !== "MEETING") return [personOf(change)];
  return [change.before, change.after].flatMap((meeting) => (meeting ? participantsOf(meetingFrom(meeting)) : []));
}

function isOfOrganization({ pk }: ItemChange): boolean {
  return pk === "ORG";
}
