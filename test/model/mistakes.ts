import type { Table } from "../../functions/runtime/table.ts";
import { idempotencyPrefix } from "../../functions/store/changes/idempotency.ts";
import { explore } from "./explorer/explore.ts";
import { type Action, type Input, keyOfAction } from "./explorer/memory-table.ts";
import type { Fault, Scenario, Services } from "./explorer/scenario.ts";
import { judgeOf } from "./trying.ts";

type Send = (input: Input) => Promise<unknown>;

/** A mistake that a store could make: what it would send instead, or make of an answer. */
export type Mistake = (input: Input, send: Send) => Promise<unknown>;

/** The condition on items of a kind is forgotten; where there was nothing but the condition, all of it. */
export function forgotten(kind: RegExp, verb = /Put|Update|Delete|ConditionCheck/): Mistake {
  const forget = (action: Action): Action[] => {
    const [[name, { ConditionExpression, ...write }]] = Object.entries(action) as [[string, Action[string]]];
    if (!kind.test(keyOfAction(action)) || !verb.test(name)) return [action];
    return name === "ConditionCheck" ? [] : [{ [name]: write }];
  };
  return (input, send) => send(withActions(input, forget));
}

/** Half of a transaction is written before the other half. */
export const inHalves: Mistake = async (input, send) => {
  const { TransactItems: actions = [] } = input;
  if (actions.length < 2) return send(input);
  const half = Math.ceil(actions.length / 2);
  await send({ ...input, TransactItems: actions.slice(0, half) });
  return send({ ...input, TransactItems: actions.slice(half) });
};

/** Nothing keeps what was sent earlier under a key from landing after the refusal. */
export const unfenced: Mistake = async (input, send) =>
  input.Item?.sk.startsWith(idempotencyPrefix) ? {} : send(input);

/** A look is kept only when it has come to its end. */
export const unannounced: Mistake = async (input, send) => {
  const kept = Object.values(input.ExpressionAttributeValues ?? {}) as { holdsUntil?: number }[];
  return kept.some((value) => value?.holdsUntil === 0) ? {} : send(input);
};

/** What somebody was told of a meeting is forgotten at once. */
export const untold: Mistake = (input, send) =>
  send(withActions(input, (action) => (keyOfAction(action).includes(" TOLD#") ? [] : [action])));

/** Meetings remember their last change only. */
export const withoutMemory: Mistake = (input, send) => {
  const forget = (action: Action): Action[] => {
    const { Item } = action.Put ?? {};
    if (!Item?.latestChanges) return [action];
    return [{ Put: { ...action.Put, Item: { ...Item, latestChanges: (Item.latestChanges as string[]).slice(0, 1) } } }];
  };
  return send(withActions(input, forget));
};

function withActions(input: Input, change: (action: Action) => Action[]): Input {
  if (input.TransactItems) return { ...input, TransactItems: input.TransactItems.flatMap(change) };
  if (!input.ConditionExpression) return input;
  return Object.values(change(input.Item ? { Put: input } : { Update: input })[0]!)[0]!;
}

/** Whether some schedule shows the mistake, by something that is not wrong without it. */
export async function isNoticed(mistake: Mistake, scenario: Scenario, kind?: Fault): Promise<boolean> {
  const { maxInterruptions: interruptions = Number.POSITIVE_INFINITY } = scenario;
  const limits = { faults: kind ? 1 : 0, kinds: kind ? [kind] : [], interruptions };
  const before = await explore(scenario, limits, judgeOf(scenario));
  const after = await explore(withMistake(scenario, mistake), limits, judgeOf(scenario));
  const known = new Set(before.violations.map(({ what }) => what));
  return after.violations.some(({ what }) => !known.has(what));
}

/** The same scenario, but that its sessions' store makes the mistake. */
function withMistake(scenario: Scenario, mistake: Mistake): Scenario {
  const sessions = scenario.sessions.map((session) => ({
    ...session,
    act: (services: Services, ...more: [never]) =>
      session.act({ ...services, table: mistaken(services.table, mistake) }, ...more),
  }));
  return { ...scenario, sessions } as Scenario;
}

function mistaken(table: Table, mistake: Mistake): Table {
  const send = (command: { input: Input }) =>
    mistake(command.input, (input) => table.client.send(Object.assign(Object.create(command), { input })));
  return { ...table, client: { send } as unknown as Table["client"] };
}
