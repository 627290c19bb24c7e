import { endEarly } from "../../domain/meetings/end-early.ts";
import type { EpochMinute } from "../../domain/time/instant.ts";
import type { Services } from "../../services/services.ts";
import type { ChangeAnswer, Requester } from "../changes/run-change.ts";
import { changeMeeting, decided, type MeetingRequest, type MeetingView } from "./change-meeting.ts";

interface EndRequest extends MeetingRequest {
  /** Absent: now. */
  at?: EpochMinute | undefined;
}

/** Throws what `endEarly` throws. */
export function endMeeting<Body>(
  services: Services,
  requester: Requester,
  { at, ...request }: EndRequest,
  view: MeetingView<Body>,
): Promise<ChangeAnswer<Body>> {
  return changeMeeting(
    services,
    requester,
    request,
    async (before, origin) => {
      const change = endEarly(before, at, origin);
      return change ? decided(change) : { value: before, actions: [] };
    },
    view,
  );
}
