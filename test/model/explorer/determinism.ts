import { AsyncLocalStorage } from "node:async_hooks";
import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";
import { Refusal } from "../../../functions/domain/refusal.ts";

/**
 * The same again: under `reproducibly` ids are made in order and say who made them, and nobody waits. The bound of the model: patience
 * ends with the fifth wait in a row, not with the fifteenth attempt.
 */
export interface Actor {
  name: string;
  idsMade: number;
  waits: number;
}

const actors = new AsyncLocalStorage<Actor>();
const maxWaits = 5;

export function reproducibly<Result>(actor: Actor, run: () => Promise<Result>): Promise<Result> {
  return actors.run(actor, run);
}

export function newActor(name: string): Actor {
  return { name, idsMade: 0, waits: 0 };
}

/** The id that somebody makes as their first, second, …: 20 characters, as all of ours. */
export function idMadeBy(name: string, nth = 1): string {
  return `${name}-${nth}`.padEnd(20, "-");
}

const { randomBytes } = crypto;
const { setTimeout } = timers;

crypto.randomBytes = ((size: number) => {
  const actor = actors.getStore();
  return actor ? Buffer.from(idMadeBy(actor.name, ++actor.idsMade), "base64url") : randomBytes(size);
}) as typeof crypto.randomBytes;

timers.setTimeout = (async (milliseconds?: number, value?: unknown) => {
  const actor = actors.getStore();
  if (!actor) return setTimeout(milliseconds, value);
  // What whoever repeats an attempt throws where it is the last.
  if (++actor.waits === maxWaits) throw new Refusal("unavailable", (say) => say.problems.manyChangesAtOnce);
  return value;
}) as typeof timers.setTimeout;

syncBuiltinESMExports();
