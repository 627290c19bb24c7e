/**
 * The Postman collection's story, in order: it runs from sign-up to log-out against `npm start`, and every operation occurs in it.
 * `{{names}}` are the collection's variables: `saves` sets them from an answer, for the steps that follow.
 */

export interface Chapter {
  title: string;
  steps: Step[];
}

export interface Step {
  title: string;
  /** The operation's name. */
  does: string;
  /** Who asks; somebody who has not signed in unless said. */
  as?: "olga" | "alice" | "ben" | "admin";
  params?: Record<string, string>;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: object;
  answers: number;
  /** Answer headers, and places in the answer, that must have these values. */
  holdsHeaders?: Record<string, string>;
  holds?: Record<string, string | number | boolean | null>;
  /** Variables, and the places in the answer where their values stand. */
  saves?: Record<string, string>;
}

/** What a collection needs before its first step. The admin is the demo's; another server has another. */
export const givenVariables = {
  baseUrl: "http://127.0.0.1:3000",
  adminEmail: "admin@example.com",
  adminPassword: "Demo-pass-2026",
  password: "correct horse battery",
};

/** Run before the first step: every run has addresses of its own, and next week to plan for. */
export const startsAnew = [
  'pm.collectionVariables.set("run", Date.now().toString(36));',
  "const day = new Date();",
  "day.setUTCDate(day.getUTCDate() + 7 - ((day.getUTCDay() + 6) % 7));",
  'pm.collectionVariables.set("monday", day.toISOString().slice(0, 10));',
  "day.setUTCDate(day.getUTCDate() + 4);",
  'pm.collectionVariables.set("friday", day.toISOString().slice(0, 10));',
];

const timeZone = "Europe/Berlin";
const olga = { email: "olga-{{run}}@example.com", password: "{{password}}" };
const alice = { email: "alice-{{run}}@example.com", password: "{{password}}" };
const ben = { email: "ben-{{run}}@example.com", password: "{{password}}" };

const slotsOfTheWeek = {
  organizerId: "{{olgaId}}",
  meetingTypeId: "{{typeId}}",
  from: "{{monday}}",
  to: "{{friday}}",
  timeZone,
};

const booking = {
  organizerId: "{{olgaId}}",
  meetingTypeId: "{{typeId}}",
  start: "{{slotStart}}",
  title: "Getting to know each other",
};

export const scenario: Chapter[] = [
  {
    title: "Signing up and in",
    steps: [
      {
        title: "Olga signs up as an organizer",
        does: "sign-up",
        body: { ...olga, name: "Olga", timeZone, role: "organizer" },
        answers: 201,
        holds: { confirmed: true },
        saves: { olgaId: "userId" },
      },
      {
        title: "Alice signs up as an attendee",
        does: "sign-up",
        body: { ...alice, name: "Alice", timeZone, role: "attendee" },
        answers: 201,
        saves: { aliceId: "userId" },
      },
      {
        title: "Ben signs up as an attendee",
        does: "sign-up",
        body: { ...ben, name: "Ben", timeZone: "America/New_York", role: "attendee" },
        answers: 201,
        saves: { benId: "userId" },
      },
      {
        title: "Nobody signs up with an address that has an account",
        does: "sign-up",
        body: { ...ben, name: "Ben", timeZone, role: "attendee" },
        answers: 409,
        holds: { code: "email_taken" },
      },
      {
        title: "A wrong code confirms nothing (here accounts are confirmed at once, without a code)",
        does: "confirm",
        body: { email: ben.email, code: "000000" },
        answers: 400,
        holds: { code: "invalid_request" },
      },
      {
        title: "Olga logs in",
        does: "log-in",
        body: olga,
        answers: 200,
        holds: { userId: "{{olgaId}}" },
        saves: { olgaToken: "accessToken", olgaRefreshToken: "refreshToken" },
      },
      { title: "Alice logs in", does: "log-in", body: alice, answers: 200, saves: { aliceToken: "accessToken" } },
      { title: "Ben logs in", does: "log-in", body: ben, answers: 200, saves: { benToken: "accessToken" } },
      {
        title: "The admin logs in",
        does: "log-in",
        body: { email: "{{adminEmail}}", password: "{{adminPassword}}" },
        answers: 200,
        saves: { adminToken: "accessToken" },
      },
      {
        title: "Nobody logs in with a wrong password",
        does: "log-in",
        body: { email: alice.email, password: "wrong" },
        answers: 401,
        holds: { code: "unauthenticated" },
      },
      {
        title: "Olga gets her next access token",
        does: "refresh",
        body: { refreshToken: "{{olgaRefreshToken}}" },
        answers: 200,
        saves: { olgaToken: "accessToken" },
      },
      {
        title: "Ben has forgotten his password: a code is sent",
        does: "forgot-password",
        body: { email: ben.email },
        answers: 202,
      },
      {
        title: "A wrong code sets no password",
        does: "reset-password",
        body: { email: ben.email, code: "not-it", password: "another horse battery" },
        answers: 400,
        holds: { code: "invalid_request" },
      },
    ],
  },
  {
    title: "People",
    steps: [
      {
        title: "Alice looks at her profile",
        does: "get-me",
        as: "alice",
        answers: 200,
        holds: { id: "{{aliceId}}", email: alice.email, invitations: "everyone" },
        saves: { aliceVersion: "version" },
      },
      {
        title: "Alice changes it",
        does: "change-me",
        as: "alice",
        headers: { "If-Match": '"{{aliceVersion}}"' },
        body: { name: "Alice A.", timeZone },
        answers: 200,
        holds: { name: "Alice A." },
      },
      {
        title: "The version that she changed is no more",
        does: "change-me",
        as: "alice",
        headers: { "If-Match": '"{{aliceVersion}}"' },
        body: { name: "Alice B." },
        answers: 412,
        holds: { code: "version_mismatch" },
      },
      {
        title: "Alice has everything forgotten that was learned of when she likes to meet",
        does: "delete-my-insights",
        as: "alice",
        answers: 204,
      },
      {
        title: "Nothing is known of that",
        does: "get-my-insights",
        as: "alice",
        answers: 200,
        holds: { decisions: 0, timeZone: null },
      },
      {
        title: "Alice finds Ben",
        does: "find-users",
        as: "alice",
        query: { email: ben.email },
        answers: 200,
        holds: { "items[0].id": "{{benId}}" },
      },
      {
        title: "Alice looks at Olga's profile",
        does: "get-user",
        as: "alice",
        params: { userId: "{{olgaId}}" },
        answers: 200,
        holds: { name: "Olga", role: "organizer" },
      },
      {
        title: "The admin gives Ben the role hr",
        does: "set-roles",
        as: "admin",
        params: { userId: "{{benId}}" },
        body: { roles: ["attendee", "hr"] },
        answers: 200,
        holds: { role: "hr" },
      },
      {
        title: "Alice may not give roles",
        does: "set-roles",
        as: "alice",
        params: { userId: "{{aliceId}}" },
        body: { roles: ["admin"] },
        answers: 403,
        holds: { code: "forbidden" },
      },
    ],
  },
  {
    title: "Meeting types",
    steps: [
      {
        title: "Olga creates a meeting type of her own",
        does: "create-meeting-type",
        as: "olga",
        body: { name: "Office hour", durationMinutes: 30, otherDurationsMinutes: [60], bufferAfterMinutes: 10 },
        answers: 201,
        holds: { scope: "personal", slotIntervalMinutes: 30 },
        saves: { typeId: "id", typeVersion: "version" },
      },
      {
        title: "Olga changes it",
        does: "change-meeting-type",
        as: "olga",
        params: { id: "{{typeId}}" },
        headers: { "If-Match": '"{{typeVersion}}"' },
        body: { description: "Ask me anything." },
        answers: 200,
        holds: { description: "Ask me anything." },
      },
      {
        title: "Alice lists the types that she can book with Olga",
        does: "list-meeting-types",
        as: "alice",
        query: { organizerId: "{{olgaId}}" },
        answers: 200,
        holds: { "items.at(-1).id": "{{typeId}}" },
      },
      {
        title: "Alice looks at Olga's own",
        does: "get-meeting-type",
        as: "alice",
        params: { id: "{{typeId}}" },
        query: { organizerId: "{{olgaId}}" },
        answers: 200,
        holds: { name: "Office hour" },
      },
    ],
  },
  {
    title: "Availability",
    steps: [
      {
        title: "Olga has published nothing yet",
        does: "get-availability",
        as: "olga",
        answers: 200,
        holds: { version: 0 },
        saves: { availabilityVersion: "version" },
      },
      {
        title: "Olga publishes her hours",
        does: "replace-availability",
        as: "olga",
        headers: { "If-Match": '"{{availabilityVersion}}"' },
        body: {
          timeZone,
          weekly: ["monday", "tuesday", "wednesday", "thursday", "friday"].map((day) => ({
            day,
            start: "09:00",
            end: "17:00",
          })),
          overrides: [{ date: "{{friday}}", intervals: [] }],
        },
        answers: 200,
        holds: { "weekly.length": 5 },
      },
      {
        title: "Olga adds Saturday morning",
        does: "add-weekly-entries",
        as: "olga",
        body: { entries: [{ day: "saturday", start: "10:00", end: "12:00" }] },
        answers: 201,
        saves: { entryId: "weekly.find(({ day }) => day === 'saturday').id" },
      },
      {
        title: "Olga makes it shorter",
        does: "change-weekly-entry",
        as: "olga",
        params: { entryId: "{{entryId}}" },
        body: { end: "11:00" },
        answers: 200,
        holds: { "weekly.find(({ day }) => day === 'saturday').end": "11:00" },
      },
      {
        title: "Olga gives Saturday up",
        does: "remove-weekly-entry",
        as: "olga",
        params: { entryId: "{{entryId}}" },
        answers: 204,
      },
      {
        title: "Alice sees when Olga is open",
        does: "get-user-availability",
        as: "alice",
        params: { userId: "{{olgaId}}" },
        query: { from: "{{monday}}", to: "{{friday}}" },
        answers: 200,
        holds: { "open.length": 4, "busy.length": 0 },
      },
      {
        title: "Alice lists who can be booked",
        does: "list-organizers",
        as: "alice",
        query: { limit: "100" },
        answers: 200,
      },
    ],
  },
  {
    title: "Slots and booking",
    steps: [
      {
        title: "Alice lists next week's slots",
        does: "list-slots",
        as: "alice",
        query: slotsOfTheWeek,
        answers: 200,
        saves: {
          slotStart: "slots[0].start",
          slotEnd: "slots[0].end",
          laterSlotStart: "slots[4].start",
          laterSlotEnd: "slots[4].end",
        },
      },
      {
        title: "Alice books the first one, and invites Ben",
        does: "book-meeting",
        as: "alice",
        headers: { "Idempotency-Key": "booking-{{run}}" },
        body: { ...booking, attendeeIds: ["{{benId}}"] },
        answers: 201,
        holds: { status: "scheduled", organizerId: "{{olgaId}}", "attendees.length": 2 },
        saves: { meetingId: "id", meetingVersion: "version" },
      },
      {
        title: "The same request once more has no further effect",
        does: "book-meeting",
        as: "alice",
        headers: { "Idempotency-Key": "booking-{{run}}" },
        body: { ...booking, attendeeIds: ["{{benId}}"] },
        answers: 201,
        holdsHeaders: { "Idempotency-Replayed": "true" },
        holds: { id: "{{meetingId}}" },
      },
      {
        title: "Nobody can book that slot any more",
        does: "book-meeting",
        as: "admin",
        body: booking,
        answers: 409,
        holds: { code: "slot_taken", "alternatives.length": 3 },
      },
      {
        title: "Olga finds it on her calendar",
        does: "list-meetings",
        as: "olga",
        query: { date: "{{monday}}", timeZone },
        answers: 200,
        holds: { "items.length": 1, "items[0].id": "{{meetingId}}" },
      },
      {
        title: "Ben looks at it",
        does: "get-meeting",
        as: "ben",
        params: { id: "{{meetingId}}" },
        answers: 200,
        holds: { "attendees.find(({ name }) => name === 'Ben').response": "pending" },
      },
      {
        title: "Ben accepts",
        does: "respond-to-invitation",
        as: "ben",
        params: { id: "{{meetingId}}" },
        body: { response: "accepted" },
        answers: 200,
        holds: { "attendees.find(({ name }) => name === 'Ben').response": "accepted" },
        saves: { meetingVersion: "version" },
      },
      {
        title: "Olga says where",
        does: "edit-meeting",
        as: "olga",
        params: { id: "{{meetingId}}" },
        headers: { "If-Match": '"{{meetingVersion}}"' },
        body: { location: "Room 5", priority: "high" },
        answers: 200,
        holds: { location: "Room 5" },
      },
      {
        title: "Olga lets it last longer, and what follows would give way",
        does: "extend-meeting",
        as: "olga",
        params: { id: "{{meetingId}}" },
        headers: { "Idempotency-Key": "extending-{{run}}" },
        body: { byMinutes: 15, reason: "There is much to say.", onConflict: "push" },
        answers: 200,
        holds: { status: "extended" },
      },
      {
        title: "Only Olga can do that",
        does: "extend-meeting",
        as: "alice",
        params: { id: "{{meetingId}}" },
        body: { byMinutes: 15 },
        answers: 403,
        holds: { code: "forbidden" },
      },
      {
        title: "Alice moves it to another slot",
        does: "reschedule-meeting",
        as: "alice",
        params: { id: "{{meetingId}}" },
        headers: { "Idempotency-Key": "moving-{{run}}" },
        body: { start: "{{laterSlotStart}}", end: "{{laterSlotEnd}}", reason: "The train is late." },
        answers: 200,
        holds: {
          id: "{{meetingId}}",
          status: "rescheduled",
          "attendees.find(({ name }) => name === 'Ben').response": "pending",
        },
      },
      {
        title: "Olga moves it back",
        does: "reschedule-meeting",
        as: "olga",
        params: { id: "{{meetingId}}" },
        body: { start: "{{slotStart}}" },
        answers: 200,
        holds: { status: "rescheduled" },
      },
      {
        title: "Olga asks when else it could be",
        does: "suggest-times",
        as: "olga",
        params: { id: "{{meetingId}}" },
        body: { count: 2, from: "{{monday}}", to: "{{friday}}", timeZone },
        answers: 200,
        holds: { "suggestions.length": 2, "suggestions[0].apply.path": "/v1/meetings/{{meetingId}}/reschedule" },
      },
      {
        title: "Olga takes Ben off the meeting",
        does: "remove-attendee",
        as: "olga",
        params: { id: "{{meetingId}}", userId: "{{benId}}" },
        answers: 200,
        holds: { "attendees.length": 1 },
      },
      {
        title: "Olga asks Ben again",
        does: "add-attendees",
        as: "olga",
        params: { id: "{{meetingId}}" },
        headers: { "Idempotency-Key": "inviting-{{run}}" },
        body: { userIds: ["{{benId}}"] },
        answers: 200,
        holds: { "attendees.find(({ name }) => name === 'Ben').response": "pending" },
      },
      {
        title: "Ben leaves the meeting",
        does: "cancel-meeting",
        as: "ben",
        params: { id: "{{meetingId}}" },
        body: { reason: "I have nothing to add." },
        answers: 200,
        holds: { status: "rescheduled", "attendees.length": 1 },
      },
      {
        title: "Olga cancels it",
        does: "cancel-meeting",
        as: "olga",
        params: { id: "{{meetingId}}" },
        headers: { "Idempotency-Key": "cancelling-{{run}}" },
        body: { reason: "Let us write instead." },
        answers: 200,
        holds: { status: "cancelled" },
      },
      {
        title: "Alice finds it among the cancelled",
        does: "list-meetings",
        as: "alice",
        query: { date: "{{monday}}", timeZone, status: "cancelled" },
        answers: 200,
        holds: { "items[0].id": "{{meetingId}}" },
      },
      {
        title: "Alice reads how it came to that",
        does: "list-history",
        as: "alice",
        params: { id: "{{meetingId}}" },
        answers: 200,
        holds: { "items[0].editType": "booked", "items.at(-1).editType": "cancelled" },
      },
      {
        title: "The slot is free again",
        does: "list-slots",
        as: "alice",
        query: slotsOfTheWeek,
        answers: 200,
        holds: { "slots[0].start": "{{slotStart}}" },
      },
    ],
  },
  {
    title: "Focus",
    steps: [
      {
        title: "Olga keeps that time for herself",
        does: "add-focus-block",
        as: "olga",
        headers: { "Idempotency-Key": "focus-{{run}}" },
        body: { start: "{{slotStart}}", end: "{{slotEnd}}", title: "Thinking" },
        answers: 201,
        saves: { focusBlockId: "id" },
      },
      {
        title: "Nobody can book over it",
        does: "book-meeting",
        as: "alice",
        body: booking,
        answers: 422,
        holds: { code: "focus_time" },
      },
      {
        title: "Olga lists what she keeps",
        does: "list-focus-blocks",
        as: "olga",
        query: { from: "{{monday}}", to: "{{friday}}", timeZone },
        answers: 200,
        holds: { "items[0].id": "{{focusBlockId}}" },
      },
      {
        title: "Olga gives it up",
        does: "remove-focus-block",
        as: "olga",
        params: { id: "{{focusBlockId}}" },
        answers: 204,
      },
    ],
  },
  {
    title: "A whole day at once",
    steps: [
      {
        title: "Alice books on Monday after all",
        does: "book-meeting",
        as: "alice",
        body: booking,
        answers: 201,
        saves: { mondaysMeetingId: "id", mondaysStart: "start" },
      },
      {
        title: "Olga cannot make Monday: new times for all of it",
        does: "propose-plan",
        as: "olga",
        headers: { "Idempotency-Key": "planning-{{run}}" },
        body: { date: "{{monday}}", timeZone, to: "{{friday}}", reason: "I am at a fair." },
        answers: 201,
        holds: { status: "proposed", "moves[0].meetingId": "{{mondaysMeetingId}}", "unplaced.length": 0 },
        saves: { planId: "id", plannedStart: "moves[0].to.start" },
      },
      {
        title: "She looks at the plan once more",
        does: "get-plan",
        as: "olga",
        params: { id: "{{planId}}" },
        answers: 200,
        holds: { "moves[0].from.start": "{{mondaysStart}}" },
      },
      {
        title: "Nobody else sees it",
        does: "get-plan",
        as: "alice",
        params: { id: "{{planId}}" },
        answers: 403,
        holds: { code: "forbidden" },
      },
      {
        title: "She applies it: all meetings move, or none",
        does: "apply-plan",
        as: "olga",
        params: { id: "{{planId}}" },
        headers: { "Idempotency-Key": "applying-{{run}}" },
        answers: 200,
        holds: { status: "applied" },
      },
      {
        title: "Alice finds the meeting at its new time",
        does: "get-meeting",
        as: "alice",
        params: { id: "{{mondaysMeetingId}}" },
        answers: 200,
        holds: { start: "{{plannedStart}}", status: "rescheduled", "attendees[0].response": "pending" },
      },
    ],
  },
  {
    title: "Suggestions",
    steps: [
      {
        title: "Alice asks when she could meet Olga, with Ben",
        does: "preview-suggestions",
        as: "alice",
        body: {
          organizerId: "{{olgaId}}",
          meetingTypeId: "{{typeId}}",
          attendeeIds: ["{{benId}}"],
          from: "{{monday}}",
          to: "{{friday}}",
          timeZone,
        },
        answers: 200,
        holds: { "suggestions[0].apply.path": "/v1/meetings" },
      },
      {
        title: "Olga looks whether any of her meetings no longer fits",
        does: "list-suggestions",
        as: "olga",
        query: { limit: "5" },
        answers: 200,
        holds: { nextCursor: null },
      },
      {
        title: "A suggestion that is not in her inbox cannot be accepted",
        does: "accept-suggestion",
        as: "olga",
        params: { id: "nothing-{{run}}" },
        headers: { "Idempotency-Key": "accepting-{{run}}" },
        body: { index: 0 },
        answers: 404,
        holds: { code: "not_found" },
      },
      {
        title: "Nor dismissed",
        does: "dismiss-suggestion",
        as: "olga",
        params: { id: "nothing-{{run}}" },
        answers: 404,
        holds: { code: "not_found" },
      },
    ],
  },
  {
    title: "Documents",
    steps: [
      { title: "The service is up", does: "check-health", answers: 200, holds: { status: "ok" } },
      { title: "The OpenAPI document", does: "get-openapi-document", answers: 200, holds: { openapi: "3.1.1" } },
      { title: "Swagger UI", does: "show-api-docs", answers: 200 },
      {
        title: "One of its files",
        does: "read-api-docs-file",
        params: { file: "swagger-ui.css" },
        answers: 200,
        holdsHeaders: { "Content-Type": "text/css; charset=utf-8" },
      },
    ],
  },
  {
    title: "Tidying up and logging out",
    steps: [
      {
        title: "Olga deletes her meeting type",
        does: "delete-meeting-type",
        as: "olga",
        params: { id: "{{typeId}}" },
        answers: 204,
      },
      { title: "Olga logs out", does: "log-out", body: { refreshToken: "{{olgaRefreshToken}}" }, answers: 204 },
      {
        title: "Her refresh token is worth nothing any more",
        does: "refresh",
        body: { refreshToken: "{{olgaRefreshToken}}" },
        answers: 401,
        holds: { code: "unauthenticated" },
      },
    ],
  },
];

export const variablesSetLater = [
  ...["run", "monday", "friday"],
  ...new Set(scenario.flatMap(({ steps }) => steps.flatMap(({ saves = {} }) => Object.keys(saves)))),
];
