import type { Area } from "../../functions/http/operation.ts";

/** What the document says before it comes to the operations. */
export const introduction = `
Organizers publish when they can be met, attendees book, and nobody is ever in two places at once.

**Signing in.** \`POST /v1/auth/sign-up\`, then \`POST /v1/auth/log-in\`: send its \`accessToken\` as \`Authorization: Bearer …\`.
On this page logging in is enough. An ID token opens nothing. Everybody is an *attendee*, books and keeps time free; an *organizer* also publishes availability and hosts;
an *admin* also manages the organization's meeting types and people's roles; *hr* reads what the organization's reviews show together.
A token says who somebody is, not what they may do: a role that is given or taken counts from the next request on.

**Links in mails.** Who was invited by address and cannot sign in acts by the link in the mail: its last part is the \`token\` of
\`/v1/invitations/{token}\`, and takes the place of an access token for that one meeting. Anything but a good one is 404.

**Trying it.** With \`npm start\` every example works as it stands: log in, and execute. Most are for the organizer's account, which is
filled in; where another is needed, the operation says so. The dates of the examples lie in next week. On another server the
examples name people and meetings that are not there.

**Times.** Instants are RFC 3339 with an offset or \`Z\`; answers are in UTC, but for slots, which carry the offset of the
\`timeZone\` that was asked for. Dates are \`YYYY-MM-DD\`, wall times \`HH:MM\`, lengths whole minutes, zones IANA names.

**Requests.** JSON, at most 256 KB. A field or query parameter that is not described here is refused by name.

**Languages.** What people read is said in English, German, French or Spanish, as \`Accept-Language\` asks; else as the profile's
\`language\` says, where the profile is read for the request anyway; else in English. Codes and names of fields are the same in all.

**Lists** take \`limit\` and \`cursor\` and answer \`{ "items": […], "nextCursor": string | null }\`.

**Repeating a request.** Where \`Idempotency-Key\` is honoured, the same request with the same key has one effect and the same
answer for 24 hours; it is the same request if its JSON has the same value, in whatever order. Refusals are not kept: they are decided anew.

**Editing.** What carries a \`version\` answers it as \`ETag\` too. Where \`If-Match\` is honoured, a change is refused with 412 if
somebody else's came first.

**Refusals** are \`application/problem+json\` with a stable \`code\`. What the gateway refuses before any function runs has
its own fixed form, \`{"message": …}\`, as \`application/json\`: 401 for a token that is missing or not valid, 403 for one that is
not an access token, 404 where there is no such route (what is asked for with GET comes to the pages, and has our own form), 429 without \`Retry-After\` when too much is asked at once, 500 and 503
where a function failed to run or took too long.

**Costly requests.** Suggestions, plans and pages of an export are counted for each person and hour. Unless the deployment says
otherwise, you can ask for 60 suggestions, 20 plans and 60 pages; then the answer is \`too_many_requests\`, with \`Retry-After\`.
`.trim();

/** The areas as they are shown, in their order. */
export const areas: Record<Area, { name: string; description: string }> = {
  accounts: {
    name: "Accounts",
    description: "Signing up, in and out, passwords, taking one's data along, and closing the account.",
  },
  people: { name: "People", description: "Your own profile, other people, and their roles." },
  availability: {
    name: "Availability",
    description:
      "When organizers are open: weekly hours, overrides of single dates, and times they keep for themselves.",
  },
  "meeting-types": {
    name: "Meeting types",
    description: "What can be booked: lengths, buffers, notice, limits. The organization's, and each organizer's own.",
  },
  slots: { name: "Slots", description: "The times that can be booked: what is listed can, what is not cannot." },
  meetings: { name: "Meetings", description: "Booking, and everything that becomes of a meeting." },
  suggestions: {
    name: "Suggestions",
    description:
      "Times that are free for everybody, the best first and with the reasons: on request, and in the inbox of an organizer " +
      "whose meetings no longer fit.",
  },
  assistant: {
    name: "Assistant",
    description: "What you want done about your meetings, said at once: answered by suggestions, a plan or a question.",
  },
  plans: {
    name: "Reschedule plans",
    description:
      "New times for all of an organizer's meetings of one date together: proposed first, then taken all or not at all.",
  },
  reviews: {
    name: "Reviews",
    description: "Whether a meeting was worth it: everybody's own review, and what its organizer hears of all of them.",
  },
  habits: { name: "Habits", description: "What was learned of when you like to meet, and how to have it forgotten." },
  analytics: {
    name: "Analytics",
    description: "How one's own time goes, and the organization's. Every number is defined in docs/analytics.md.",
  },
  messages: {
    name: "Messages",
    description: "What was mailed to whom, what became of it, and how to have less of it.",
  },
  "calendar-files": {
    name: "Calendar files",
    description: "Meetings for other calendar programs: one as a file, all of one's own as a private feed.",
  },
  invitations: {
    name: "Invitations",
    description: "One meeting by the link in a mail, for people without an account.",
  },
  pages: {
    name: "Pages",
    description: "The booking pages that organizers publish, and the app.",
  },
  documents: { name: "Documents", description: "This document, and whether the service is up." },
};
