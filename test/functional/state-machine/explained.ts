import type { Answer } from "../../support/call.ts";
import { textOf } from "./asking.ts";
import { worldAfter } from "./effects.ts";
import { objectionsTo } from "./objections.ts";
import type { Request } from "./requests.ts";
import { hasEnded, type Plan, type World } from "./world.ts";

/** What somebody asked and was answered. */
export interface Outcome {
  request: Request;
  answer: Answer;
}

export interface Circumstances {
  /** How the table differs from what it must hold in a world; undefined where it does not. */
  differs: (world: World) => string | undefined;
  /** Something may have gone wrong on the way to the database: then who repeats a request may be answered late, or that it is busy. */
  isTroubled: boolean;
}

/**
 * The world after requests that were made at the same time: some order in which each accepted one had nothing against it, was
 * answered as it then had to be, and which leaves the table as it is. Throws where there is no such order, or
 * where a refusal has no reason in any mixture of what the accepted ones did.
 */
export function explain(world: World, outcomes: readonly Outcome[], { differs, isTroubled }: Circumstances): World {
  const accepted = outcomes.filter(({ answer }) => answer.status < 300);
  const after = afterSomeOrder(world, accepted, { differs, isTroubled });

  const mixtures = worldsAlongTheWay(world, accepted);
  for (const { request, answer } of outcomes) {
    if (answer.status < 300 || (isTroubled && answer.body.code === "unavailable")) continue;
    if (mixtures.some((mixture) => objectionsTo(request, mixture).includes(answer.body.code))) continue;
    const possible = mixtures.map((mixture) => objectionsTo(request, mixture).join(" ") || "nothing").join(" | ");
    throw new Error(`Refused without a reason: ${textOfOutcome({ request, answer })}, where there is: ${possible}`);
  }
  return after;
}

function afterSomeOrder(world: World, accepted: readonly Outcome[], circumstances: Circumstances): World {
  const complaints: string[] = [];
  for (const order of orderings(accepted)) {
    const after = follow(world, order, circumstances, complaints);
    if (after) return after;
  }
  const asked = accepted.map(textOfOutcome).join("\n");
  throw new Error(`No order explains\n${asked}\nbecause\n${[...new Set(complaints)].join("\n")}`);
}

/** The world after requests in that order; undefined, with a complaint, where it cannot have been. */
function follow(
  before: World,
  order: readonly Outcome[],
  { differs, isTroubled }: Circumstances,
  complaints: string[],
): World | undefined {
  const worlds = [before];
  for (const outcome of order) {
    const world = worlds.at(-1)!;
    // Who gives up a block that somebody else gives up at the same time is not told off.
    const objections = objectionsTo(outcome.request, outcome.request.to === "unblock" ? before : world);
    if (objections.length > 0) {
      complaints.push(`${textOfOutcome(outcome)} against ${objections.join(", ")}`);
      return undefined;
    }
    worlds.push(afterOutcome(outcome, world));
  }
  const after = worlds.at(-1)!;
  const wrongAnswers = order.flatMap((outcome, place) => {
    // Whose answer was lost finds their change made, and answers with the meeting as it is by then.
    const then = worlds.slice(place + 1, isTroubled ? undefined : place + 2);
    const wrong = then.map((world) => wrongIn(outcome, world));
    return wrong.includes(undefined) ? [] : [`${textOfOutcome(outcome)}: ${wrong[0]}`];
  });
  const difference = differs(after);
  const wrong = [...wrongAnswers, ...(difference ? [difference] : [])];
  complaints.push(...wrong);
  return wrong.length > 0 ? undefined : after;
}

function afterOutcome({ request, answer }: Outcome, world: World): World {
  const { id = "" } = answer.body ?? {};
  return worldAfter(request, world, {
    id,
    plan: request.to === "propose" ? planOf(answer, request.by, world) : undefined,
  });
}

function planOf({ body }: Answer, owner: string, { meetings }: World): Plan {
  return {
    id: body.id,
    owner,
    validUntil: Date.parse(body.expiresAt),
    isApplied: false,
    moves: body.moves.map(({ meetingId, to }: { meetingId: string; to: { start: string; end: string } }) => ({
      meeting: meetingId,
      version: meetings.find(({ id }) => id === meetingId)?.version,
      to: { start: Date.parse(to.start) / 60_000, end: Date.parse(to.end) / 60_000 },
    })),
  };
}

/** What an answer says of a meeting that the world, once it was given, does not. */
function wrongIn({ request, answer }: Outcome, world: World): string | undefined {
  const named = request.to === "book" ? answer.body.id : "meeting" in request ? request.meeting : undefined;
  const meeting = world.meetings.find(({ id }) => id === named);
  if (!meeting) return undefined;
  const isCompleted = meeting.status !== "cancelled" && hasEnded(meeting, world);
  const said = answer.body;
  const expected = JSON.stringify([
    ...[
      meeting.id,
      textOf(meeting.start),
      textOf(meeting.end),
      isCompleted ? "completed" : meeting.status,
      meeting.version,
    ],
    meeting.attendees.map(({ who, response }) => [who, response]),
  ]);
  const given = JSON.stringify([
    ...[said.id, said.start, said.end, said.status, said.version],
    said.attendees.map(({ userId, response }: { userId: string; response: string }) => [userId, response]),
  ]);
  return given === expected ? undefined : `answers ${given} instead of ${expected}`;
}

/** A refusal writes nothing, so it may have seen some of the others' changes and not yet others. */
function worldsAlongTheWay(world: World, accepted: readonly Outcome[]): World[] {
  return [
    world,
    ...accepted.flatMap((outcome) => {
      const others = accepted.filter((other) => other !== outcome);
      const isPossible = objectionsTo(outcome.request, world).length === 0;
      return isPossible ? worldsAlongTheWay(afterOutcome(outcome, world), others) : [];
    }),
  ];
}

/** With nothing accepted there is one order, of nothing. */
function orderings<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => orderings(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

/** One line for the report of a failure. */
export function textOfOutcome({ request, answer }: Outcome): string {
  const times = "start" in request ? `${textOf(request.start)}–${textOf(request.end)} ` : "";
  const { code, detail, id, version, moves, unplaced } = answer.body ?? {};
  return `${times}${JSON.stringify(request)} → ${answer.status} ${JSON.stringify({ code, detail, id, version, moves, unplaced })}`;
}
