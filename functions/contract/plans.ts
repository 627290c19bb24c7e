import * as z from "zod";
import { becauseAmong, explainMove, moveReasons } from "../domain/plans/explain-move.ts";
import { isUnderway, maxMeetingsOfPlan, type Plan, type PlannedMove, reasonsToStay } from "../domain/plans/plan.ts";
import { drawbacksInWords } from "../domain/suggestions/explain.ts";
import type { Texts } from "../domain/texts/texts.ts";
import { formatInterval, formatUtc } from "../domain/time/format.ts";
import { zoneNamed } from "../domain/time/zone.ts";
import { drawback, drawbackView } from "./drawbacks.ts";
import { identifier, instantText, interval, list } from "./fields.ts";
import { says } from "./says.ts";
import { relaxation, relaxationView, wishes } from "./wishes.ts";

const chosen = list(identifier, { least: 1, most: maxMeetingsOfPlan });

/** Which meetings of the date a plan is about. */
export const chosenMeetings = {
  only: chosen
    .optional()
    .meta({ description: "The ids of the meetings of the date to move. All others stay where they are." }),
  except: chosen.optional().meta({ description: "The ids of meetings of the date that stay where they are." }),
};

/** What is wished of new times for several meetings. */
export const planWishes = wishes
  .superRefine(({ makeRoom }, context) => {
    if (!makeRoom) return;
    context.addIssue({ code: "custom", path: ["makeRoom"], message: says("roomForOneMeeting") });
  })
  .optional()
  .meta({
    description:
      "Windows of a person are about the meetings that this person is on. `earliest` and `latest` ask for times as early or as late " +
      "as possible, and no longer near the old ones.",
  });

export const planId = z.strictObject({ id: identifier });

const plannedMove = z
  .object({
    meetingId: z.string(),
    from: interval,
    to: interval,
    reasons: z.array(z.enum(moveReasons).meta({ id: "MoveReason" })),
    drawbacks: z
      .array(drawback)
      .meta({ description: "What can be said against the new time, the worst first; at most six." }),
    explanation: z.string(),
  })
  .meta({ id: "PlannedMove" });

const unplacedMeeting = z
  .object({
    meetingId: z.string(),
    reason: z.enum(reasonsToStay),
    relax: relaxation
      .optional()
      .meta({ description: "Where your wishes leave it no time: the least to give up, so that it has one." }),
  })
  .meta({ id: "UnplacedMeeting" });

export const planAnswer = z
  .object({
    id: z.string(),
    status: z.enum(["proposed", "applying", "applied"]).meta({
      description:
        "`applying`: some of its new times are held or some of its meetings have moved. Apply it again to go on.",
    }),
    moves: z.array(plannedMove),
    unplaced: z.array(unplacedMeeting).meta({
      description:
        "Meetings that stay where they are. `no_slot`: you have no time for it. `no_common_time`: its people have no time in common. " +
        "`crowded_out`: other meetings of the date took the times that there were. `against_wishes`: there are times, but none that your " +
        "wishes allow. `running`: it has begun. `changed`: somebody " +
        "cancelled, moved or joined it while the plan was being applied.",
    }),
    source: z
      .enum(["ai", "rules"])
      .meta({ description: "`ai`: a model has chosen among the free times, or which reason comes first." }),
    nextFrom: instantText.optional().meta({
      description:
        "Given where the calendars of all these people were too full to be read to the end of the range: no new time lies after " +
        "this. Plan again from here for meetings that found no time.",
    }),
    expiresAt: instantText.meta({
      description: "Until when the plan can be applied; once it is applied, until when it can be read.",
    }),
  })
  .meta({ id: "ReschedulePlan" });

/** `names` are of the people whom moves cost something. */
export function planView(plan: Plan, names: ReadonlyMap<string, string>, say: Texts): z.input<typeof planAnswer> {
  const { id, stage, moves, unplaced, source, nextFrom, validUntil } = plan;
  return {
    id,
    status: isUnderway(plan) ? "applying" : stage === "applied" ? "applied" : "proposed",
    moves: moves.map((move) => ({
      meetingId: move.meetingId,
      from: formatInterval(move.from),
      to: formatInterval(move.to),
      reasons: move.reasons,
      drawbacks: move.drawbacks.map((one) => drawbackView(one, say)),
      explanation: explanationOf(move, plan, names, say),
    })),
    unplaced: unplaced.map(({ meetingId, reason, relax }) => ({
      meetingId,
      reason,
      ...(relax && { relax: relaxationView(relax) }),
    })),
    source,
    ...(nextFrom !== undefined && { nextFrom: formatUtc(nextFrom) }),
    expiresAt: new Date(validUntil).toISOString(),
  };
}

/** In the language of whoever reads it. */
function explanationOf(
  { from, to, reasons, drawbacks, localTimes, explanation }: PlannedMove,
  { organizerId, timeZone }: Plan,
  names: ReadonlyMap<string, string>,
  say: Texts,
): string {
  if (timeZone === undefined) return explanation ?? "";
  const because = becauseAmong(reasons);
  const reader = { userId: organizerId, names };
  const against = drawbacksInWords({ start: to.start, drawbacks, localTimes }, reader, say);
  return explainMove({ from: from.start, to: to.start, zone: zoneNamed(timeZone), because }, say, against);
}
