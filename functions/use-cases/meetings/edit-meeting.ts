import { type DetailChanges, editDetails } from "../../domain/meetings/edit-details.ts";
import { assertNoLinksForStrangers } from "../../domain/meetings/new-addresses.ts";
import { readsAsLink } from "../../domain/people/linked-text.ts";
import { assertVersion } from "../../domain/refusal.ts";
import type { Services } from "../../services/services.ts";
import { replaceMeeting } from "../../store/meetings/meetings.ts";
import { readProfiles } from "../../store/people/profiles.ts";
import type { ChangeAnswer, Requester } from "../changes/run-change.ts";
import { changeMeeting, type MeetingView } from "./change-meeting.ts";

interface DetailsRequest {
  meetingId: string;
  changes: DetailChanges;
  /** The version that the requester has seen. */
  ifMatch?: number | undefined;
}

/** Throws what `editDetails` throws, `version_mismatch`, and `invalid_request` for a title that strangers must not read. */
export function editMeeting<Body>(
  services: Services,
  requester: Requester,
  { meetingId, changes, ifMatch }: DetailsRequest,
  view: MeetingView<Body>,
): Promise<ChangeAnswer<Body>> {
  return changeMeeting(
    services,
    requester,
    { meetingId },
    async (before, origin) => {
      assertVersion(before, ifMatch);
      const after = editDetails(before, changes, origin);
      if (changes.title !== undefined && readsAsLink(changes.title)) {
        const invited = await readProfiles(
          services.table,
          before.attendees.map(({ userId }) => userId),
        );
        assertNoLinksForStrangers([...invited.values()], { title: changes.title, typeName: before.typeName });
      }
      return { value: after, actions: [replaceMeeting(before, after)] };
    },
    view,
  );
}
