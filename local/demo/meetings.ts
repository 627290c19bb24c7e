import type { InvitationAnswer } from "../../functions/domain/meetings/respond.ts";
import type { DemoPerson } from "./people.ts";

export interface DemoMeeting {
  id: string;
  title: string;
  meetingTypeId: "one-on-one" | "product-discussion";
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
];
