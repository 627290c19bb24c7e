import { formats } from "./formats.ts";

const titles = {
  invalid_request: "The request is not valid",
  unauthenticated: "Sign in first",
  forbidden: "You may not do this",
  recent_proof_required: "Prove first that it is you",
  not_found: "Not found",
  slot_taken: "The organizer is busy at that time",
  schedule_conflict: "Somebody is busy at that time",
  email_taken: "This e-mail address already has an account",
  name_taken: "There is one with this name already",
  handle_taken: "This page name is taken",
  invalid_state: "Its present state does not allow this",
  plan_stale: "The plan is out of date",
  last_admin: "There must always be an admin",
  version_mismatch: "It has been changed since you read it",
  payload_too_large: "The body is too large",
  in_the_past: "That time has passed",
  too_soon: "The organizer wants more notice",
  too_far_ahead: "The organizer's calendar is not open that far ahead",
  invalid_duration: "The meeting type does not offer this length",
  focus_time: "The organizer keeps that time for focused work",
  outside_availability: "The organizer is not available at that time",
  not_a_slot: "The organizer's slots start at other times",
  daily_limit_reached: "The organizer's limit for that day is reached",
  too_many_participants: "Too many people for one meeting",
  too_many_changes: "Too many changes for one step",
  nothing_to_move: "There is nothing to move",
  too_late: "It is too late for this change",
  invitation_refused: "This person cannot be invited now",
  idempotency_key_reused: "This Idempotency-Key belongs to another request",
  assistant_unavailable: "The assistant cannot answer this",
  too_many_requests: "Too many requests",
  unavailable: "The service is busy",
  mail_not_configured: "Mail is not set up",
  internal_error: "Something went wrong on our side",
};

/** Why one time cannot be booked or moved to. */
const time = {
  in_the_past: "This time has passed. Choose a later one.",
  too_soon: "The organizer needs more notice for this meeting type. Choose a later time.",
  too_far_ahead: "This meeting type cannot be booked that far ahead. Choose an earlier time.",
  invalid_duration: "The meeting type does not offer this length. Choose one that it offers.",
  focus_time: "The organizer keeps this time, or a part of the meeting's buffers, for focused work.",
  outside_availability: "The meeting would not lie within the organizer's open hours.",
  not_a_slot: "The organizer's slots start at other times. Choose a listed slot.",
  daily_limit_reached: "The organizer takes no more meetings of this type on that date.",
  slot_taken: "The organizer is busy at this time, or during the meeting's buffers.",
  schedule_conflict: "An attendee is busy at this time.",
};

const costly = { suggestions: "suggestions", plans: "plans", exports: "exports" };

const settled = {
  accepted: "accepted",
  dismissed: "dismissed",
  withdrawn: "withdrawn",
  expired: "expired",
};

/** Why a request was refused. */
export const problems = {
  titles,

  notFound: {
    account: "There is no account with this id.",
    attendee: "There is no attendee with this id.",
    bookableType: "There is no meeting type that can be booked with this id.",
    feed: "There is no feed under this address.",
    file: "There is no file with this name.",
    focusBlock: "There is no focus block with this id.",
    link: "This link is not valid, or no longer valid.",
    meeting: "There is no meeting with this id.",
    meetingType: "There is no meeting type with this id.",
    organizer: "There is no organizer with this id.",
    override: "There is no override for this date.",
    page: "There is no page at this address.",
    ownReview: "There is no review of yours for a meeting with this id.",
    person: "There is no person with this id.",
    personalToken: "There is no personal token with this id.",
    plan: "There is no plan with this id.",
    suggestion: "There is no suggestion with this id.",
    weeklyEntry: "There is no weekly entry with this id.",
  },

  accessTokenMissing: "Send a valid access token: Authorization: Bearer <accessToken>.",
  accountClosed: "This account is closed.",
  recentProofMissing:
    "Sign in again with your password or a code. What you ask for needs one that was given within the last ten minutes.",
  roleMissing: (roles: readonly string[]) => `You need the role ${formats.either(roles)} for this.`,
  bodyTooLarge: (kilobytes: number) => `The body is larger than ${kilobytes} KB.`,
  bodyIsNoForm: "Send the fields of the form, with Content-Type: application/x-www-form-urlencoded.",
  bodyIsNotJson: "Send the body as JSON, with Content-Type: application/json.",
  bodyIsBrokenJson: "The body is not valid JSON.",
  keyReused: "This Idempotency-Key was used for another request. Choose a new one.",
  otherVersion: (present: number) =>
    `This was changed meanwhile: it is at version ${present} now. Look at it again before you change it.`,
  tooOftenThisHour: (kind: keyof typeof costly, limit: number) =>
    `You can ask for ${costly[kind]} ${formats.plural(limit, { one: "once", other: `${limit} times` })} an hour. Try again later.`,
  outOfTime: "This took too long, and may have been done all the same. Look, or try again.",
  databaseIsBusy: "The database is busy or does not answer: try again.",
  manyChangesAtOnce: "Too many changes at once: try again.",
  fateUnknown: "The database did not say whether this was done. Look, and try again if it was not.",
  moreThanOneStep: "This would change more at once than one step can. Nothing was changed.",
  unexpected: "Something unexpected happened. It has been logged under the id of this request.",

  handleTaken: "Another page has this name, or had it until lately. Choose another one.",
  onlyOrganizersHavePages: "Only organizers can have a page.",
  membersOnly:
    "This is open to members of the organization only. You can book what an organizer has published, and see your own meetings.",
  visitorsInviteByAddress: "Invite people by their addresses: only members of the organization can invite by ids.",
  emailTaken: "This address already has an account. Log in, or reset its password.",
  noOrganizersAddress:
    "You cannot sign up as an organizer with this address. Sign up as an attendee, and ask an admin for the role.",
  failedAttempts: "Too many attempts have failed for this address. Try again later.",
  tooOftenFromNetwork: "Too much has been asked from your network within a minute. Try again shortly.",
  tooManyCodes: "You have asked for too many codes, or too many were wrong. Try again later.",
  mailNotConfigured: "This deployment sends no mail yet, so nobody can prove an address. Ask whoever runs it.",
  wrongCredentials: "The address or the password is wrong, or the account has not been confirmed yet.",
  tooManyTokens: (most: number) => `You can have at most ${most} personal tokens. Revoke one that is needed no longer.`,
  wrongPersonalToken: "The personal token is not valid, was revoked or has expired.",
  tooManyWrongTokens: "Too many wrong tokens have come from your network. Try again later.",
  sessionExpired: "The refresh token is not valid or has expired. Log in again.",
  userPoolIsBusy: "The user pool is busy or did not answer. Try again later.",
  noOtherAdmin: "There is no other admin. Give the role to somebody else first.",

  adminsTypes: "Only admins can change the organization's meeting types.",
  organizersTypes: "Only organizers can have meeting types of their own.",
  tooManyTypes: (most: number) => `There can be at most ${most} types. Delete one that is needed no longer.`,
  typeNameTaken:
    "There is an active meeting type with this name already. Choose another name, or deactivate that type.",
  focusTypeIsNotBooked: "A focus type blocks time. It cannot be booked.",

  datesHavePassed: "These dates have passed. Choose later ones.",
  calendarIsNotFree: "There is something on your calendar at this time. Move it first, or choose another time.",

  time,
  youAreBusy: "You are busy at this time.",
  youAreBusyWithBuffers: "You are busy at this time, or during the meeting's buffers.",
  youAndAnotherAreBusy: "You and another attendee are busy at this time.",
  invitedIsBusy: "An attendee whom you invite is busy at this time.",

  onlyOrganizer: {
    edit: "Only the organizer can edit a meeting.",
    end: "Only the organizer can end a meeting.",
    extend: "Only the organizer can extend a meeting.",
    invite: "Only the organizer can invite more people.",
    makeRoom: "Only the organizer can make room for a meeting.",
    revokeLinks: "Only the organizer can revoke the links of others.",
    seeMessages: "Only the organizer can see what was mailed about a meeting.",
    seeReviews: "Only the organizer can see a meeting's reviews.",
    takeOff: "Only the organizer can take others off a meeting.",
  },
  onlyOrganizersIgnoreHours: "Only organizers can set their availability aside.",
  tooManyPeople: (most: number) => `A meeting can have at most ${most} people, organizer included.`,
  longestMeeting: (minutes: number) => `A meeting can last at most ${minutes} minutes.`,
  meetingIsCancelled: "The meeting is cancelled.",
  meetingIsOver: "The meeting is over.",
  meetingHasBegun:
    "The meeting has begun. Its organizer can still extend it or end it, and attendees can still answer.",
  meetingHasNotBegun: "The meeting has not begun yet. You can move it or cancel it instead.",
  tooLateForAttendees: (minutes: number) =>
    `Attendees can change this meeting until ${formats.plural(minutes, { one: "a minute", other: `${minutes} minutes` })} before it starts. Ask the organizer.`,
  youHaveLeft: "You are no longer on this meeting. You can only read what it was when you left it.",
  youHaveDeclined: "You have declined this meeting. Accept it before you move it.",
  youOrganize: "You organize this meeting, so there is no invitation for you to answer.",

  cannotBePushed: (title: string, id: string, to: string) => `“${title}” (${id}) cannot move to ${to}.`,
  cannotLastUntil: (end: string) => `The meeting cannot last until ${end}.`,
  becauseOfFocusTime: "You keep that time for focused work.",
  becauseOfAnotherDay: "That is another day.",
  becauseOfOpenHours: "It would leave your open hours.",
  becauseOfBusyPeople: (names: readonly string[]) => `Busy then: ${names.join(", ")}.`,
  you: "you",

  takesNoInvitations: "One of the attendees does not accept invitations.",
  unansweredInvitations: (most: number) => `One of the attendees already has ${most} unanswered invitations from you.`,
  invitationsADay: (most: number) => `You have invited one of the attendees ${most} times within a day.`,
  invitationsHoldTooMuch: (hours: number) =>
    `Unanswered invitations from one person may hold at most ${hours} hours of an attendee's time.`,
  newAddressesADay: (limit: number) =>
    `You can invite ${formats.plural(limit, { one: "one address", other: `at most ${limit} addresses` })} a day that you have never invited before. Try again tomorrow.`,

  planIsOutOfDate: (reasons: readonly string[]) =>
    `The plan is out of date: ${reasons.join("; ")}. Nothing was moved. Make a new plan.`,
  meetingHasChanged: (id: string) => `meeting ${id} has changed`,
  meetingCannotMove: (id: string, to: string, why: string) => `meeting ${id} cannot move to ${to} (${why})`,
  planHasExpired: "The plan has expired. Make a new one.",
  planWasInterrupted: "Too much changed at once. Apply the plan again: it goes on where it stopped.",
  dateIsOver: "This date is over. Choose one on which meetings are still to come.",
  noMeetingsToMove: "You host no meeting that begins on this date and is still to come.",
  peopleOfPlan: (most: number) =>
    `A plan can concern at most ${most} people, and fewer where their hours are many. Move some of the meetings first.`,
  meetingsOfPlan: (most: number) => `A plan can move at most ${most} meetings, and more begin on this date.`,

  meetingsOfRequest: (most: number) =>
    `A request can be about ${most} meetings at most. Name fewer of them, or fewer dates.`,

  suggestionWasAccepted: "The suggestion has been accepted already: its meeting has moved.",
  suggestionHasChanged: "The suggestion has changed: another time has this index now. Read it again.",
  suggestionIsNotOpen: (status: keyof typeof settled) =>
    `The suggestion is ${settled[status]} and no longer open: nothing was moved.`,

  declinedToReview: "You declined this meeting, and only those who took part can review it.",
  notOverToReview: "This meeting is not over yet. You can review it once it is.",
  reviewWindow: (days: number) => `A meeting can be reviewed until ${days} days after its end.`,
};
