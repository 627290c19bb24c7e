import type { AnyOperation } from "./http/operation.ts";
import { addFocusBlock } from "./operations/availability/add-focus-block.ts";
import { listFocusBlocks } from "./operations/availability/list-focus-blocks.ts";
import { removeFocusBlock } from "./operations/availability/remove-focus-block.ts";
import { checkHealth } from "./operations/documents/check-health.ts";
import { bookMeeting } from "./operations/meetings/book-meeting.ts";
import { cancelMeeting } from "./operations/meetings/cancel-meeting.ts";
import { editMeeting } from "./operations/meetings/edit-meeting.ts";
import { getMeeting } from "./operations/meetings/get-meeting.ts";
import { listHistory } from "./operations/meetings/list-history.ts";
import { listMeetings } from "./operations/meetings/list-meetings.ts";
import { respondToInvitation } from "./operations/meetings/respond-to-invitation.ts";
import { listSlots } from "./operations/slots/list-slots.ts";

/**
 * Every operation, once. Routes, functions, grants, the OpenAPI document, the Postman collection, the local server and the
 * authorization tests are made from this list. Each stands in `operations/<area>/<name>.ts`.
 */
export const operations: readonly AnyOperation[] = [
  addFocusBlock,
  listFocusBlocks,
  removeFocusBlock,
  listSlots,
  bookMeeting,
  listMeetings,
  getMeeting,
  editMeeting,
  cancelMeeting,
  respondToInvitation,
  listHistory,
  checkHealth,
];
