import { demoId } from "../../../local/demo/people.ts";
import type { Examples } from "./example.ts";

const params = { token: "the last part of the link in the mail" };
const refused = { status: 404, because: "the token is in a mail to somebody who has no log-in." };

export const invitationExamples: Examples = {
  "get-invitation": { params, refused },
  "list-invitation-slots": { params, query: { timeZone: "Europe/Berlin" }, refused },
  "get-calendar-file-by-link": { params, refused },
  "respond-by-link": { params, body: { response: "accepted" }, refused },
  "reschedule-by-link": {
    params,
    body: { start: "2026-12-07T15:00:00Z", reason: "I am on a train until then." },
    refused,
  },
  "cancel-by-link": { params, body: { reason: "I am ill." }, refused },
  "show-invitation-page": { params, refused },
  "submit-invitation-form": { params, body: { act: "respond", response: "accepted" }, refused },
  "revoke-links": { as: "organizer", params: { id: "demo-meeting", userId: demoId("colleague") } },
};
