import type { InvitationAnswer } from "../../functions/domain/meetings/respond.ts";
import type { DemoPerson } from "./people.ts";

export interface DemoMeeting {
  id: string;
  title: string;
  meetingTypeId: "one-on-one" | "product-discussion" | "demo-office-hour" | "demo-interview";
  /** In the week from Monday 2026-12-07, or before it. It is booked two weeks earlier. */
  start: string;
  /** Olga, unless said. */
  host?: DemoPerson;
  bookedBy: DemoPerson;
  /** Who is invited besides, and has said what. */
  invited?: Partial<Record<DemoPerson, InvitationAnswer | "pending">>;
  /** What they made of it: ratings from 1 to 5, and words. */
  reviews?: Partial<Record<DemoPerson, { rating: number; usefulness?: number; comment?: string }>>;
}

/**
 * Nobody needs these: they make Olga's days look like somebody's who has worked here for a while. They keep away from the times that
 * examples use.
 */
const otherMeetings: DemoMeeting[] = [
  // The week before.
  hers("demo-monday-start", "Start of the week", "one-on-one", "2026-11-30T08:00:00Z", { admin: "accepted" }),
  hers("demo-pricing", "What it should cost", "product-discussion", "2026-11-30T13:00:00Z", { colleague: "accepted" }),
  hers("demo-portfolio", "Interview: Noor Jansen", "demo-interview", "2026-12-01T09:00:00Z", { admin: "accepted" }),
  question("demo-import", "Why imports are slow", "2026-12-01T14:00:00Z"),
  hers("demo-roadmap-draft", "A first roadmap", "product-discussion", "2026-12-02T08:00:00Z", {
    ...{ admin: "accepted", colleague: "accepted", leaver: "accepted" },
  }),
  hers("demo-onboarding", "How are your first weeks?", "one-on-one", "2026-12-03T09:00:00Z", { leaver: "accepted" }),
  question("demo-contract", "Questions about the contract", "2026-12-03T12:00:00Z"),
  hers("demo-friday-close", "End of the week", "one-on-one", "2026-12-04T09:00:00Z", { admin: "accepted" }),
  // The week itself.
  hers("demo-roadmap", "Roadmap for the spring", "product-discussion", "2026-12-07T10:00:00Z", {
    ...{ attendee: "accepted", admin: "accepted", colleague: "accepted" },
  }),
  question("demo-release", "Is the release ready?", "2026-12-07T14:30:00Z"),
  hers("demo-interview-of-week", "Interview: Sofía Marín", "demo-interview", "2026-12-08T14:00:00Z", {
    admin: "accepted",
  }),
  hers("demo-pages", "A look at the new pages", "product-discussion", "2026-12-09T09:30:00Z", {
    colleague: "accepted",
  }),
  question("demo-slow-report", "A report that takes minutes", "2026-12-10T14:00:00Z"),
  hers("demo-leo", "Lunch and plans", "one-on-one", "2026-12-11T10:30:00Z", { leaver: "pending" }),
];

/** Made by Olga, who may do so at any time. */
function hers(
  id: string,
  title: string,
  meetingTypeId: DemoMeeting["meetingTypeId"],
  start: string,
  invited: DemoMeeting["invited"],
): DemoMeeting {
  return { id, title, meetingTypeId, start, bookedBy: "organizer", ...(invited && { invited }) };
}

/** Arthur's, in her office hour. */
function question(id: string, title: string, start: string): DemoMeeting {
  return { id, title, meetingTypeId: "demo-office-hour", start, bookedBy: "attendee" };
}

/** Times of UTC at which Olga is open in summer and in winter. Each example that changes a meeting has one of its own. */
export const demoMeetings: DemoMeeting[] = [
  {
    id: "demo-meeting-of-september",
    title: "Plans for the autumn",
    meetingTypeId: "product-discussion",
    start: "2026-09-28T08:00:00Z",
    bookedBy: "attendee",
    invited: { admin: "accepted", colleague: "accepted", leaver: "accepted" },
    reviews: {
      organizer: { rating: 4 },
      attendee: { rating: 5 },
      admin: { rating: 4 },
      colleague: { rating: 3 },
      leaver: { rating: 5 },
    },
  },
  {
    id: "demo-past-meeting",
    title: "What we have learned",
    meetingTypeId: "product-discussion",
    start: "2026-11-26T09:00:00Z",
    bookedBy: "attendee",
    invited: { admin: "accepted", colleague: "accepted" },
    reviews: {
      attendee: { rating: 5, usefulness: 4, comment: "Short, and everybody came prepared." },
      admin: { rating: 4, usefulness: 5, comment: "I know now what to do next." },
      colleague: { rating: 4, usefulness: 3 },
    },
  },
  {
    id: "demo-meeting",
    title: "Getting to know each other",
    meetingTypeId: "one-on-one",
    start: "2026-12-08T09:00:00Z",
    bookedBy: "attendee",
    invited: { colleague: "accepted" },
  },
  {
    id: "demo-meeting-to-move",
    title: "How to begin",
    meetingTypeId: "one-on-one",
    start: "2026-12-07T08:00:00Z",
    bookedBy: "attendee",
  },
  {
    id: "demo-meeting-to-cancel",
    title: "A talk that can wait",
    meetingTypeId: "one-on-one",
    start: "2026-12-07T12:00:00Z",
    bookedBy: "attendee",
  },
  {
    id: "demo-meeting-to-extend",
    title: "What to build next",
    meetingTypeId: "product-discussion",
    start: "2026-12-08T12:00:00Z",
    bookedBy: "attendee",
  },
  {
    id: "demo-invitation",
    title: "Carla's questions",
    meetingTypeId: "one-on-one",
    start: "2026-12-11T08:00:00Z",
    host: "colleague",
    bookedBy: "colleague",
    invited: { organizer: "pending" },
  },
  {
    id: "demo-declined-meeting",
    title: "Who does what",
    meetingTypeId: "product-discussion",
    start: "2026-12-09T08:00:00Z",
    bookedBy: "attendee",
    invited: { colleague: "declined" },
  },
  {
    id: "demo-other-declined-meeting",
    title: "Looking back on the week",
    meetingTypeId: "one-on-one",
    start: "2026-12-09T12:00:00Z",
    bookedBy: "attendee",
    invited: { admin: "declined" },
  },
  {
    id: "demo-meeting-of-plan",
    title: "First steps",
    meetingTypeId: "one-on-one",
    start: "2026-12-10T09:00:00Z",
    bookedBy: "attendee",
  },
  {
    id: "demo-other-meeting-of-plan",
    title: "Next steps",
    meetingTypeId: "product-discussion",
    start: "2026-12-10T12:00:00Z",
    bookedBy: "attendee",
  },
  ...otherMeetings,
];
