import type { Meeting } from "../../../functions/domain/meetings/meeting.ts";
import { newSuggestion, suggestionIdOf } from "../../../functions/domain/suggestions/suggestion.ts";
import { acceptSuggestion } from "../../../functions/operations/suggestions/accept-suggestion.ts";
import { dismissSuggestion } from "../../../functions/operations/suggestions/dismiss-suggestion.ts";
import { findMeeting } from "../../../functions/store/meetings/meetings.ts";
import { writeSuggestion } from "../../../functions/store/suggestions/suggestions.ts";
import { now, quickestFaults, type Scenario, type Services } from "../explorer/scenario.ts";
import {
  ask,
  bookingBy,
  cancellationBy,
  endBy,
  extensionBy,
  invitationBy,
  moveBy,
  type Request,
  removalBy,
  responseBy,
  session,
  twins,
} from "./requests.ts";
import { at, first, invitedMeeting, meetingType, office, oneMeeting, second, twoMeetings } from "./setting.ts";

const today = "2026-12-07";
const cause = "outside_availability";
const calInvited = invitationBy("olga", first, ["cal"]);
const calRemoved = removalBy("olga", first, "cal");
const backToBack = (services: Services) => twoMeetings(services, "10:30");

export const changes: Scenario[] = [
  {
    name: "two meetings move, each to where the other is",
    setup: twoMeetings,
    sessions: [moveBy("ann", first, at("11:00")), moveBy("ben", second, at("10:00"))].map((request) =>
      session(request, { neverSucceeds: true }),
    ),
  },
  {
    name: "two meetings move, one to where the other was",
    setup: twoMeetings,
    sessions: [session(moveBy("ann", first, at("11:00"))), session(moveBy("ben", second, at("12:00")))],
  },
  {
    name: "two meetings move to one slot",
    setup: twoMeetings,
    sessions: [session(moveBy("ann", first, at("12:00"))), session(moveBy("ben", second, at("12:00")))],
  },
  {
    name: "two move one meeting",
    setup: oneMeeting,
    sessions: [session(moveBy("ann", first, at("12:00"))), session(moveBy("olga", first, at("13:00")))],
  },
  {
    name: "moved twice with one key",
    setup: oneMeeting,
    sessions: twins(moveBy("ann", first, at("12:00")), { repeats: 1 }),
  },
  {
    name: "moved to another date / the new time is booked / the old time is booked",
    oneFault: quickestFaults,
    setup: oneMeeting,
    sessions: [
      session(moveBy("olga", first, at("10:00", "2026-12-09"))),
      session(bookingBy("ann", "otto", at("10:00", "2026-12-09"))),
      session(bookingBy("cal", "olga", at("10:00"))),
    ],
  },
  {
    name: "extended and pushing / the gap is booked",
    oneFault: quickestFaults,
    setup: backToBack,
    sessions: [session(extensionBy("olga", first, 30)), session(bookingBy("cal", "olga", at("11:00")))],
  },
  {
    name: "extended and pushing / the pushed one moves",
    oneFault: quickestFaults,
    setup: backToBack,
    sessions: [session(extensionBy("olga", first, 30)), session(moveBy("ben", second, at("10:00", "2026-12-09")))],
  },
  {
    name: "extended over midnight / its attendee books",
    setup: async (services) => {
      await office(services);
      await meetingType(services, "late", { bufferAfterMinutes: 15 });
      await ask(services, bookingBy("ann", "olga", at("23:00"), { meetingTypeId: "late" }));
    },
    sessions: [
      session(extensionBy("olga", first, 60, "refuse")),
      session(bookingBy("ann", "otto", at("00:00", "2026-12-09"))),
    ],
  },
  {
    name: "two meetings are extended",
    setup: twoMeetings,
    sessions: [
      session(extensionBy("olga", first, 60)),
      session(extensionBy("olga", second, 30), { name: "olga extends the second" }),
    ],
  },
  {
    name: "ended early / the time that this frees is booked",
    setup: runningMeeting,
    sessions: [
      session(endBy("olga", first)),
      session(bookingBy("cal", "olga", at("05:15", today), { meetingTypeId: "long" })),
    ],
  },
  {
    name: "ended early / extended",
    setup: runningMeeting,
    sessions: [session(endBy("olga", first)), session(extensionBy("olga", first, 15, "refuse"))],
  },
  {
    name: "ended early / declined",
    setup: runningMeeting,
    sessions: [session(endBy("olga", first)), session(responseBy("ann", first, "declined"))],
  },
  {
    name: "ended early twice with one key",
    setup: runningMeeting,
    sessions: twins(endBy("olga", first), { repeats: 1 }),
  },
  {
    name: "the last attendee is removed / answers",
    setup: oneMeeting,
    sessions: [session(removalBy("olga", first, "ann")), session(responseBy("ann", first, "declined"))],
  },
  {
    name: "both attendees are removed / one leaves",
    oneFault: quickestFaults,
    setup: invitedMeeting,
    sessions: [
      session(removalBy("olga", first, "ann")),
      session(removalBy("olga", first, "cal"), { name: "olga removes the other" }),
      session(cancellationBy("cal", first)),
    ],
  },
  {
    name: "cancelled / answered",
    setup: invitedMeeting,
    sessions: [session(cancellationBy("olga", first)), session(responseBy("cal", first, "accepted"))],
  },
  {
    name: "cancelled / moved / the new time is booked",
    oneFault: ["lost"],
    setup: oneMeeting,
    sessions: [
      session(cancellationBy("olga", first)),
      session(moveBy("ann", first, at("12:00"))),
      session(bookingBy("cal", "olga", at("12:00"))),
    ],
  },
  {
    name: "both attendees leave",
    setup: invitedMeeting,
    sessions: [session(cancellationBy("ann", first)), session(cancellationBy("cal", first))],
  },
  {
    name: "accepted after declining / they book",
    setup: declinedMeeting,
    sessions: [session(responseBy("cal", first, "accepted")), session(bookingBy("cal", "otto", at("10:00")))],
  },
  {
    name: "accepted after declining / moved / they book the new time",
    oneFault: [],
    setup: declinedMeeting,
    sessions: [
      session(responseBy("cal", first, "accepted")),
      session(moveBy("olga", first, at("12:00"))),
      session(bookingBy("cal", "otto", at("12:00"))),
    ],
  },
  {
    name: "invited / they book",
    setup: oneMeeting,
    sessions: [session(calInvited), session(bookingBy("cal", "otto", at("10:00")))],
  },
  {
    name: "invited / moved",
    setup: oneMeeting,
    sessions: [session(calInvited), session(moveBy("ann", first, at("10:00", "2026-12-09")))],
  },
  {
    name: "removed / moved",
    setup: invitedMeeting,
    sessions: [session(calRemoved), session(moveBy("ann", first, at("10:00", "2026-12-09")))],
  },
  {
    name: "removed / invited / they book",
    setup: invitedMeeting,
    // Nobody needs to invite who is on it already: that is a success that writes nothing.
    sessions: [
      session(calRemoved),
      session(calInvited, { writes: "any" }),
      session(bookingBy("cal", "otto", at("10:00"))),
    ],
  },
  {
    name: "a suggestion is accepted / its meeting moves",
    oneFault: quickestFaults,
    setup: suggestedMeeting,
    sessions: [session(acceptanceOf(0)), session(moveBy("ann", first, at("14:00", "2026-12-09")))],
  },
  {
    name: "a suggestion is accepted twice, for two times",
    oneFault: quickestFaults,
    setup: suggestedMeeting,
    sessions: [session(acceptanceOf(0)), session(acceptanceOf(1), { name: "olga accepts the other" })],
  },
  {
    name: "a suggestion is dismissed twice with one key",
    oneFault: quickestFaults,
    setup: suggestedMeeting,
    sessions: twins(dismissal(), { repeats: 1, writes: "any" }),
  },
  {
    name: "a suggestion is accepted / dismissed",
    oneFault: quickestFaults,
    setup: suggestedMeeting,
    sessions: [session(acceptanceOf(0)), session(dismissal(), { writes: "any" })],
    check: ({ outcomes }) =>
      outcomes.every(({ status }) => status === "answered") ? ["it was both accepted and dismissed"] : [],
  },
];

/** Olga meets Ann from now on, at five on Monday, for an hour. */
async function runningMeeting(services: Services): Promise<void> {
  await office(services);
  await meetingType(services, "long", { durationMinutes: 60 });
  await ask(services, bookingBy("ann", "olga", at("05:00", today), { meetingTypeId: "long" }));
}

async function declinedMeeting(services: Services): Promise<void> {
  await invitedMeeting(services);
  await ask(services, responseBy("cal", first, "declined"));
}

/** With a suggestion of two other times. */
async function suggestedMeeting(services: Services): Promise<void> {
  await oneMeeting(services);
  const meeting = (await findMeeting(services.table, first))!;
  const candidates = ["14:00", "15:00"].map((time) => {
    const start = minuteOf(at(time));
    return { start, end: start + 30, score: 1, reasons: [], drawbacks: [], localTimes: [] };
  });
  await writeSuggestion(services.table, newSuggestion(meeting, cause, { candidates, source: "rules" }, now));
}

function acceptanceOf(index: number): Request {
  return { as: "olga", operation: acceptSuggestion, params: { id: suggestionId() }, body: { index } };
}

function dismissal(): Request {
  return { as: "olga", operation: dismissSuggestion, params: { id: suggestionId() } };
}

function suggestionId(): string {
  const start = minuteOf(at("10:00"));
  const meeting = {
    id: first,
    start,
    end: start + 30,
    agreed: { at: now },
    attendees: [] as Meeting["attendees"],
  } as Meeting;
  return suggestionIdOf(meeting, cause);
}

function minuteOf(instant: string): number {
  return Date.parse(instant) / 60_000;
}
