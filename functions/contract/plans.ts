import * as z from "zod";
import { moveReasons } from "../domain/plans/explain-move.ts";
import { isUnderway, type Plan, reasonsToStay } from "../domain/plans/plan.ts";
import { formatInterval, formatUtc } from "../domain/time/format.ts";
import { identifier, instantText, interval } from "./fields.ts";

export const planId = z.strictObject({ id: identifier });

const plannedMove = z
  .object({
    meetingId: z.string(),
    from: interval,
    to: interval,
    reasons: z.array(z.enum(moveReasons).meta({ id: "MoveReason" })),
    explanation: z.string(),
  })
  .meta({ id: "PlannedMove" });

const unplacedMeeting = z
  .object({ meetingId: z.string(), reason: z.enum(reasonsToStay) })
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
        "`crowded_out`: other meetings of the date took the times that there were. `running`: it has begun. `changed`: somebody " +
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

export function planView(plan: Plan): z.input<typeof planAnswer> {
  const { id, stage, moves, unplaced, source, nextFrom, validUntil } = plan;
  return {
    id,
    status: isUnderway(plan) ? "applying" : stage === "applied" ? "applied" : "proposed",
    moves: moves.map(({ meetingId, from, to, reasons, explanation }) => ({
      meetingId,
      from: formatInterval(from),
      to: formatInterval(to),
      reasons,
      explanation,
    })),
    unplaced,
    source,
    ...(nextFrom !== undefined && { nextFrom: formatUtc(nextFrom) }),
    expiresAt: new Date(validUntil).toISOString(),
  };
}
