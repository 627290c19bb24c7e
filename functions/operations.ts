import type { AnyOperation } from "./http/operation.ts";
import { askForNewAddress } from "./operations/accounts/ask-for-new-address.ts";
import { changeAddress } from "./operations/accounts/change-address.ts";
import { confirm } from "./operations/accounts/confirm.ts";
import { createPersonalToken } from "./operations/accounts/create-personal-token.ts";
import { deleteMe } from "./operations/accounts/delete-me.ts";
import { exchangeToken } from "./operations/accounts/exchange-token.ts";
import { exportMe } from "./operations/accounts/export-me.ts";
import { listPersonalTokens } from "./operations/accounts/list-personal-tokens.ts";
import { logIn } from "./operations/accounts/log-in.ts";
import { logInWithCode } from "./operations/accounts/log-in-with-code.ts";
import { logOut } from "./operations/accounts/log-out.ts";
import { refresh } from "./operations/accounts/refresh.ts";
import { resetPassword } from "./operations/accounts/reset-password.ts";
import { revokePersonalToken } from "./operations/accounts/revoke-personal-token.ts";
import { sendCode } from "./operations/accounts/send-code.ts";
import { signOutEverywhere } from "./operations/accounts/sign-out-everywhere.ts";
import { signUp } from "./operations/accounts/sign-up.ts";
import { getMyAnalytics } from "./operations/analytics/get-my-analytics.ts";
import { getOrganizationAnalytics } from "./operations/analytics/get-organization-analytics.ts";
import { askAssistant } from "./operations/assistant/ask-assistant.ts";
import { addFocusBlock } from "./operations/availability/add-focus-block.ts";
import { addWeeklyEntries } from "./operations/availability/add-weekly-entries.ts";
import { changeWeeklyEntry } from "./operations/availability/change-weekly-entry.ts";
import { getAvailability } from "./operations/availability/get-availability.ts";
import { getUserAvailability } from "./operations/availability/get-user-availability.ts";
import { listFocusBlocks } from "./operations/availability/list-focus-blocks.ts";
import { removeFocusBlock } from "./operations/availability/remove-focus-block.ts";
import { removeOverride } from "./operations/availability/remove-override.ts";
import { removeWeeklyEntry } from "./operations/availability/remove-weekly-entry.ts";
import { replaceAvailability } from "./operations/availability/replace-availability.ts";
import { setOverride } from "./operations/availability/set-override.ts";
import { takeDaysOff } from "./operations/availability/take-days-off.ts";
import { deleteFeed } from "./operations/calendar-files/delete-feed.ts";
import { getCalendarFile } from "./operations/calendar-files/get-calendar-file.ts";
import { getFeedUrl } from "./operations/calendar-files/get-feed-url.ts";
import { makeFeed } from "./operations/calendar-files/make-feed.ts";
import { readFeed } from "./operations/calendar-files/read-feed.ts";
import { checkHealth } from "./operations/documents/check-health.ts";
import { getOpenapiDocument } from "./operations/documents/get-openapi-document.ts";
import { readApiDocsFile } from "./operations/documents/read-api-docs-file.ts";
import { showApiDocs } from "./operations/documents/show-api-docs.ts";
import { deleteMyInsights } from "./operations/habits/delete-my-insights.ts";
import { getMyInsights } from "./operations/habits/get-my-insights.ts";
import { cancelByLink } from "./operations/invitations/cancel-by-link.ts";
import { getCalendarFileByLink } from "./operations/invitations/get-calendar-file-by-link.ts";
import { getInvitation } from "./operations/invitations/get-invitation.ts";
import { listInvitationSlots } from "./operations/invitations/list-invitation-slots.ts";
import { rescheduleByLink } from "./operations/invitations/reschedule-by-link.ts";
import { respondByLink } from "./operations/invitations/respond-by-link.ts";
import { revokeLinks } from "./operations/invitations/revoke-links.ts";
import { showInvitationPage } from "./operations/invitations/show-invitation-page.ts";
import { submitInvitationForm } from "./operations/invitations/submit-invitation-form.ts";
import { changeMeetingType } from "./operations/meeting-types/change-meeting-type.ts";
import { createMeetingType } from "./operations/meeting-types/create-meeting-type.ts";
import { deleteMeetingType } from "./operations/meeting-types/delete-meeting-type.ts";
import { getMeetingType } from "./operations/meeting-types/get-meeting-type.ts";
import { listMeetingTypes } from "./operations/meeting-types/list-meeting-types.ts";
import { addAttendees } from "./operations/meetings/add-attendees.ts";
import { bookMeeting } from "./operations/meetings/book-meeting.ts";
import { cancelMeeting } from "./operations/meetings/cancel-meeting.ts";
import { editMeeting } from "./operations/meetings/edit-meeting.ts";
import { endMeeting } from "./operations/meetings/end-meeting.ts";
import { extendMeeting } from "./operations/meetings/extend-meeting.ts";
import { getMeeting } from "./operations/meetings/get-meeting.ts";
import { listHistory } from "./operations/meetings/list-history.ts";
import { listMeetings } from "./operations/meetings/list-meetings.ts";
import { makeRoom } from "./operations/meetings/make-room.ts";
import { removeAttendee } from "./operations/meetings/remove-attendee.ts";
import { rescheduleMeeting } from "./operations/meetings/reschedule-meeting.ts";
import { respondToInvitation } from "./operations/meetings/respond-to-invitation.ts";
import { listFailedMessages } from "./operations/messages/list-failed-messages.ts";
import { listMeetingMessages } from "./operations/messages/list-meeting-messages.ts";
import { sendTestMessage } from "./operations/messages/send-test-message.ts";
import { showUnsubscribing } from "./operations/messages/show-unsubscribing.ts";
import { unsubscribe } from "./operations/messages/unsubscribe.ts";
import { getPublishedPage } from "./operations/pages/get-published-page.ts";
import { listPublishedSlots } from "./operations/pages/list-published-slots.ts";
import { showPage } from "./operations/pages/show-page.ts";
import { changeMe } from "./operations/people/change-me.ts";
import { getMe } from "./operations/people/get-me.ts";
import { getUser } from "./operations/people/get-user.ts";
import { listOrganizers } from "./operations/people/list-organizers.ts";
import { listUsers } from "./operations/people/list-users.ts";
import { setRoles } from "./operations/people/set-roles.ts";
import { applyPlan } from "./operations/plans/apply-plan.ts";
import { getPlan } from "./operations/plans/get-plan.ts";
import { listPlans } from "./operations/plans/list-plans.ts";
import { proposePlan } from "./operations/plans/propose-plan.ts";
import { deleteMyReview } from "./operations/reviews/delete-my-review.ts";
import { getMyReview } from "./operations/reviews/get-my-review.ts";
import { getReviewInsights } from "./operations/reviews/get-review-insights.ts";
import { listReviews } from "./operations/reviews/list-reviews.ts";
import { putMyReview } from "./operations/reviews/put-my-review.ts";
import { explainSlots } from "./operations/slots/explain-slots.ts";
import { listMoveSlots } from "./operations/slots/list-move-slots.ts";
import { listSlots } from "./operations/slots/list-slots.ts";
import { acceptSuggestion } from "./operations/suggestions/accept-suggestion.ts";
import { dismissSuggestion } from "./operations/suggestions/dismiss-suggestion.ts";
import { listSuggestions } from "./operations/suggestions/list-suggestions.ts";
import { previewSuggestions } from "./operations/suggestions/preview-suggestions.ts";
import { suggestTimes } from "./operations/suggestions/suggest-times.ts";

/**
 * Every operation, once. Routes, functions, grants, the OpenAPI document, the Postman collection, the local server and the
 * authorization tests are made from this list. Each stands in `operations/<area>/<name>.ts`. The pages know what each takes and
 * answers by its name here.
 */
export const operationsByName = {
  signUp,
  sendCode,
  confirm,
  logIn,
  logInWithCode,
  refresh,
  exchangeToken,
  logOut,
  resetPassword,
  getMe,
  changeMe,
  getMyInsights,
  deleteMyInsights,
  listPersonalTokens,
  createPersonalToken,
  revokePersonalToken,
  askForNewAddress,
  changeAddress,
  signOutEverywhere,
  exportMe,
  deleteMe,
  getUser,
  listUsers,
  listOrganizers,
  setRoles,
  listMeetingTypes,
  createMeetingType,
  getMeetingType,
  changeMeetingType,
  deleteMeetingType,
  getAvailability,
  replaceAvailability,
  addWeeklyEntries,
  changeWeeklyEntry,
  removeWeeklyEntry,
  setOverride,
  removeOverride,
  takeDaysOff,
  getUserAvailability,
  addFocusBlock,
  listFocusBlocks,
  removeFocusBlock,
  listSlots,
  explainSlots,
  listMoveSlots,
  bookMeeting,
  listMeetings,
  getMeeting,
  editMeeting,
  extendMeeting,
  endMeeting,
  rescheduleMeeting,
  makeRoom,
  cancelMeeting,
  respondToInvitation,
  addAttendees,
  removeAttendee,
  listHistory,
  proposePlan,
  listPlans,
  getPlan,
  applyPlan,
  suggestTimes,
  previewSuggestions,
  listSuggestions,
  acceptSuggestion,
  dismissSuggestion,
  askAssistant,
  putMyReview,
  getMyReview,
  deleteMyReview,
  listReviews,
  getReviewInsights,
  getMyAnalytics,
  getOrganizationAnalytics,
  listMeetingMessages,
  listFailedMessages,
  showUnsubscribing,
  unsubscribe,
  sendTestMessage,
  getInvitation,
  listInvitationSlots,
  getCalendarFileByLink,
  respondByLink,
  rescheduleByLink,
  cancelByLink,
  revokeLinks,
  showInvitationPage,
  submitInvitationForm,

  getCalendarFile,
  getFeedUrl,
  makeFeed,
  deleteFeed,
  readFeed,
  checkHealth,
  getOpenapiDocument,
  showApiDocs,
  readApiDocsFile,
  getPublishedPage,
  listPublishedSlots,
  showPage,
} satisfies Record<string, AnyOperation>;

export const operations: readonly AnyOperation[] = Object.values(operationsByName);
