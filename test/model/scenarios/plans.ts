import { planIdOf } from "../../../functions/domain/plans/plan.ts";
import { Refusal } from "../../../functions/domain/refusal.ts";
import { applyPlan } from "../../../functions/operations/plans/apply-plan.ts";
import { proposePlan } from "../../../functions/operations/plans/propose-plan.ts";
import { planFrom } from "../../../functions/store/plans/plans.ts";
import { meetingsIn } from "../../support/histories.ts";
import { idMadeBy } from "../explorer/determinism.ts";
import {
  type End,
  now,
  quickestFaults,
  quickFaults,
  type Scenario,
  type Services,
  type Session,
} from "../explorer/scenario.ts";
import { accountClosedBy, erasing, leftBehindBy } from "./closing.ts";
import {
  ask,
  bookingBy,
  cancellationBy,
  invitationBy,
  moveBy,
  type Request,
  responseBy,
  session,
  twins,
} from "./requests.ts";
import { at, first, twoMeetings } from "./setting.ts";

const [plan, otherPlan] = [planIdOf(now, idMadeBy("setup", 3)), planIdOf(now, idMadeBy("setup", 4))];
/** Where the search puts the first meeting: on the day after, at the same time of day. */
const newTime = at("10:00", "2026-12-09");

const application = (id: string): Request => ({ as: "olga", operation: applyPlan, params: { id } });
const applied = (more: Partial<Session> = {}) => session(application(plan), { writes: "steps", ...more });
const otherApplied = session(application(otherPlan), { writes: "steps", name: "olga applies the other" });

/** Olga has a plan for her two meetings of Tuesday, and perhaps a second one. */
async function planned(services: Services): Promise<void> {
  await twoMeetings(services);
  await ask(services, { as: "olga", operation: proposePlan, body: { date: "2026-12-08" } });
}

async function plannedTwice(services: Services): Promise<void> {
  await planned(services);
  await ask(services, { as: "olga", operation: proposePlan, body: { date: "2026-12-08", from: "2026-12-10" } });
}

/** Whoever was interrupted applies again: all of the plan is done then, or given back. */
async function appliedAgain(services: Services): Promise<void> {
  for (const id of [plan, otherPlan]) {
    await ask(services, application(id)).catch((error) => {
      if (!(error instanceof Refusal)) throw error;
    });
  }
}

/** All of a plan has moved, or nothing; and it has come to rest. */
function halfPlans({ items, outcomes }: End): string[] {
  const plans = items.filter(({ sk }) => sk.startsWith("PLAN#")).map(planFrom);
  const meetings = meetingsIn(items);
  const moved = plans.flatMap(({ id, stage, moves, holds }) => {
    const ids = (some: string[]) => some.sort().join(" and ") || "nothing";
    const did = ids(meetings.filter(({ latestChanges }) => latestChanges.includes(id)).map((meeting) => meeting.id));
    const should = ids(stage === "applied" ? moves.map(({ meetingId }) => meetingId) : []);
    return [
      ...(did === should ? [] : [`a plan that is ${stage} has moved ${did}, not ${should}`]),
      ...(holds.length > 0 || !["applied", "proposed"].includes(stage) ? [`a plan rests as ${stage}`] : []),
    ];
  });
  return [
    ...moved,
    ...items.filter(({ sk }) => sk === "PLAN-UNDERWAY").map(() => "a plan is underway for ever"),
    ...outcomes
      .filter(({ status, body }) => status === "answered" && body?.moves && body.status !== "applied")
      .map(({ session, body }) => `${session.name} is answered with a plan that is ${body.status}`),
  ];
}

function withPlan(name: string, sessions: readonly Session[], more: Partial<Scenario> = {}): Scenario {
  return { name, setup: planned, sessions, afterwards: appliedAgain, check: halfPlans, ...more };
}

/** Plans that fit a transaction. */
export const smallPlans: Scenario[] = [
  withPlan("applied", [applied({ repeats: 1 })]),
  withPlan("applied twice at once", [applied(), applied({ name: "olga applies it too" })], {
    oneFault: quickestFaults,
  }),
  withPlan("applied twice with one key", twins(application(plan), { writes: "steps", repeats: 1 }), {
    oneFault: ["lost"],
  }),
  withPlan("applied / a new time is booked", [applied(), session(bookingBy("cal", "olga", newTime))]),
  withPlan("applied / an attendee books", [applied(), session(bookingBy("ann", "otto", newTime))]),
  withPlan("applied / declined", [applied(), session(responseBy("ann", first, "declined"))]),
  withPlan("applied / cancelled", [applied(), session(cancellationBy("olga", first))]),
  withPlan("applied / moved", [applied(), session(moveBy("ann", first, at("16:00", "2026-12-09")))], {
    oneFault: quickestFaults,
  }),
  withPlan("applied / invited", [applied(), session(invitationBy("olga", first, ["cal"]))]),
  withPlan(
    "applied and sent again / a new time is booked",
    [applied({ repeats: 1 }), session(bookingBy("cal", "olga", newTime))],
    { oneFault: ["killed-before", "killed-after"] },
  ),
  withPlan("applied / another plan of the date", [applied(), otherApplied], {
    setup: plannedTwice,
    oneFault: quickestFaults,
  }),
  withPlan("applied / the organizer closes their account", [accountClosedBy("olga"), applied(), erasing], {
    oneFault: [],
    rangeReadsMatter: true,
    afterwards: async () => {},
    check: leftBehindBy("olga"),
  }),
];

/** The same plans, where no more than a part of one fits a transaction: see the test. */
export const largePlans: Scenario[] = smallPlans.map((scenario) => ({
  ...scenario,
  name: `large: ${scenario.name}`,
  oneFault: scenario.name === "applied" ? quickFaults : [],
  maxInterruptions: isBesideOneWrite(scenario) ? 2 : 1,
}));

/** The others go many steps side by side. */
function isBesideOneWrite({ sessions }: Scenario): boolean {
  return sessions.length === 2 && sessions.some(({ writes = "once" }) => writes === "once");
}
