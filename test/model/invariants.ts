import { entriesOfHold } from "../../functions/domain/plans/hold.ts";
import { formatUtc } from "../../functions/domain/time/format.ts";
import { storedDayPage } from "../../functions/store/calendar/day-pages.ts";
import { planFrom } from "../../functions/store/plans/plans.ts";
import type { StoredItem } from "../../functions/store/table/key.ts";
import { editsIn, meetingsIn, wrongHistoriesIn } from "../support/histories.ts";
import { inconsistenciesIn } from "../support/inconsistencies.ts";
import { type End, now, type Outcome } from "./explorer/scenario.ts";

/** What must hold at every end, whoever has done what. */
export function alwaysWrongIn({ items, outcomes }: End): string[] {
  return [
    ...inconsistenciesIn(items, now),
    ...wrongHistoriesIn(items),
    ...heldForNoPlanIn(items),
    ...wrongWritesOf(outcomes),
    ...wrongAnswersOf(outcomes, items),
    ...differentAnswersOf(outcomes),
    ...outcomes.flatMap(({ session, status, code, body }) =>
      status === "failed" ? [`${session.name} fails with ${code}: ${body}`] : [],
    ),
  ];
}

/** A success has written once, a refusal never; where nobody knows it is once at most. What is sent under one key counts together. */
function wrongWritesOf(outcomes: readonly Outcome[]): string[] {
  const counted = outcomes.filter(({ session }) => session.writes !== "steps");
  const requests = Map.groupBy(counted, ({ session }) => session.key ?? session.name);
  return [...requests.values()].flatMap((sent) => {
    const writes = sent.reduce((sum, outcome) => sum + outcome.writes, 0);
    const isAnswered = sent.some(({ status }) => status === "answered");
    const isRefused = sent.every(({ status, code }) => status === "refused" && code !== "unavailable");
    const isAny = sent.some(({ session }) => session.writes === "any");
    const isRight = isAnswered ? isAny || writes === 1 : isRefused ? writes === 0 : isAny || writes <= 1;
    const told = sent.map(({ session, status, code }) => `${session.name} ends: ${code ?? status}`).join(", ");
    return isRight ? [] : [`${told}, yet has written ${writes === 1 ? "once" : `${writes} times`}`];
  });
}

/** Whoever is answered with a meeting is answered with what its history says of that version. */
function wrongAnswersOf(outcomes: readonly Outcome[], items: readonly StoredItem[]): string[] {
  const meetings = new Map(meetingsIn(items).map((meeting) => [meeting.id, meeting]));
  const edits = editsIn(items);
  return outcomes.flatMap(({ session, status, body }) => {
    if (status !== "answered" || !body?.organizerId) return [];
    const meeting = meetings.get(body.id);
    if (!meeting) return [`${session.name} is answered with a meeting that is not there`];
    const until = (edits.get(body.id) ?? []).slice(0, body.version - 1);
    const { start, end } = until.reduce((time, { to }) => to ?? time, meeting.booked as { start: number; end: number });
    const isCancelled = until.some(({ editType }) => editType === "cancelled");
    const said = `${body.start}–${body.end}${body.status === "cancelled" ? ", cancelled" : ""}`;
    const wanted = `${formatUtc(start)}–${formatUtc(end)}${isCancelled ? ", cancelled" : ""}`;
    return said === wanted && body.version <= meeting.version
      ? []
      : [`${session.name} is answered version ${body.version} as ${said}, its history says ${wanted}`];
  });
}

function differentAnswersOf(outcomes: readonly Outcome[]): string[] {
  const answered = outcomes.filter(({ session, status }) => session.key && status === "answered");
  return [...Map.groupBy(answered, ({ session }) => session.key)].flatMap(([key, same]) =>
    new Set(same.map(({ body }) => JSON.stringify(body))).size > 1 ? [`${key} is answered in two ways`] : [],
  );
}

/** What is held on calendars is held for a plan that is underway, and the other way round. */
function heldForNoPlanIn(items: readonly StoredItem[]): string[] {
  const held = items
    .filter(({ sk }) => sk.startsWith("DAY#"))
    .flatMap((item) => {
      const userId = item.pk.slice("USER#".length);
      const entries = [...storedDayPage(userId, item).entries.values()];
      return entries.filter(({ kind }) => kind === "hold").map(({ id }) => `${userId} ${id}`);
    });
  const plans = items.filter(({ sk }) => sk.startsWith("PLAN#")).map(planFrom);
  const planned = plans.flatMap(({ organizerId, holds }) =>
    holds.flatMap((hold) => [...entriesOfHold(hold, organizerId)].map(([userId, { id }]) => `${userId} ${id}`)),
  );
  return [
    ...held.filter((line) => !planned.includes(line)).map((line) => `held for no plan: ${line}`),
    ...planned.filter((line) => !held.includes(line)).map((line) => `planned and not held: ${line}`),
  ];
}
