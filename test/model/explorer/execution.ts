import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { Refusal } from "../../../functions/domain/refusal.ts";
import type { Reply } from "../../../functions/http/operation.ts";
import { idempotencyPrefix } from "../../../functions/store/changes/idempotency.ts";
import { isTransient } from "../../../functions/store/table/transient.ts";
import { type Actor, newActor, reproducibly } from "./determinism.ts";
import { type Change, type Command, isWrite, keyOfAction, keysIn, MemoryTable } from "./memory-table.ts";
import {
  type End,
  type Fault,
  faults,
  inPeace,
  type Outcome,
  type Scenario,
  type Session,
  servicesOn,
} from "./scenario.ts";

/** Where every execution begins, and what may happen in it. */
export interface Start {
  scenario: Scenario;
  items: ReadonlyMap<string, string>;
  /** Items that somebody writes in some order. Reads of others come to the same whenever they are made, and are answered at once. */
  contended: ReadonlySet<string>;
  faults: number;
  kinds: readonly Fault[];
  interruptions: number;
  /** A short name for a long text. */
  short(text: string): number;
  /** Told what happens, line by line. */
  tell?: (line: string) => void;
}

/** A call to the table that waits for its answer. */
interface Call {
  session: number;
  /** The session's first, second, … */
  number: number;
  command: Command;
  /** How much had been written when it was made. */
  since: number;
  actor: Actor;
  resolve(answer: unknown): void;
  reject(error: unknown): void;
}

/** How far a session is. */
interface Progress {
  attempt: number;
  calls: number;
  /** How many of the table's changes it was told. */
  told: number;
  /** What it was answered, by the number of the call. */
  seen: number[];
}

class Killed extends Error {}

const unanswered = () => Object.assign(new Error("socket hang up"), { name: "TimeoutError" });

/**
 * One execution of a scenario: its sessions run until each of them waits for the table, and the table answers whom it is told to.
 * What happens next is a choice: `0.3 ok` answers the fourth call of the first session, `0.3 lost` lets the answer be lost.
 */
export class Execution {
  /** The choices taken. */
  readonly schedule: string[] = [];
  readonly written = new Set<string>();
  faultsTaken = 0;
  private readonly start: Start;
  private readonly table: MemoryTable;
  private readonly outcomes: Outcome[];
  private readonly progress: Progress[];
  private pending: Call[] = [];
  /** Sent, and not there yet. */
  private late: Call[] = [];
  private waitingForChanges: (() => void)[] = [];
  private interruptions = 0;
  private running: number | undefined;

  private constructor(start: Start) {
    const { sessions } = start.scenario;
    this.start = start;
    this.table = new MemoryTable(start.items);
    this.outcomes = sessions.map((session) => ({ session, status: "waiting", writes: 0 }));
    this.progress = sessions.map(() => ({ attempt: 0, calls: 0, told: 0, seen: [] }));
  }

  static async begin(start: Start): Promise<Execution> {
    const execution = new Execution(start);
    start.scenario.sessions.forEach((session, place) => void execution.perform(session, place));
    await settled();
    return execution;
  }

  /** All that can happen next. */
  choices(): string[] {
    const ofRunning = this.pending.filter(({ session }) => session === this.running);
    const mayInterrupt = ofRunning.length === 0 || this.interruptions < this.start.interruptions;
    const kinds = this.faultsTaken < this.start.faults ? this.start.kinds : [];
    return [
      ...(mayInterrupt ? this.pending : ofRunning).flatMap((call) => [
        `${nameOf(call)} ok`,
        ...this.tornViews(call).map((view) => `${nameOf(call)} torn ${view}`),
        ...kinds
          .filter((kind) => (kind === "unread") !== isWrite(call.command))
          .flatMap((kind) => this.faulty(call, kind)),
      ]),
      ...this.late.map((call) => `${nameOf(call)} land`),
      ...(this.table.isCommitting ? ["finish"] : []),
    ];
  }

  async take(choice: string): Promise<void> {
    this.schedule.push(choice);
    const [call, what = "finish", view] = choice.split(" ");
    if (what === "finish") {
      this.table.finishCommit();
      this.start.tell?.("the slow transaction comes to its end");
    } else if (what === "land") {
      const landing = this.late.find((one) => nameOf(one) === call)!;
      this.late = this.late.filter((one) => one !== landing);
      this.note(landing, `lands late: ${this.execute(landing).text}`);
    } else {
      const answered = this.pending.find((one) => nameOf(one) === call);
      if (!answered) throw new Error(`There is no call ${call} after ${this.schedule.join(", ")}`);
      this.pending = this.pending.filter((one) => one !== answered);
      const wasInterrupted = this.pending.some(
        ({ session }) => session === this.running && session !== answered.session,
      );
      if (wasInterrupted) this.interruptions++;
      this.running = answered.session;
      this.answer(answered, what as "ok" | "torn" | Fault, Number(view));
    }
    this.tellChanges();
    await settled();
  }

  /** A call that waits and that the same session made before the one of that choice. */
  callBefore(choice: string): string | undefined {
    const [session, number = 0] = choice.split(/[. ]/).map(Number);
    const earlier = this.pending.find((call) => call.session === session && call.number < number);
    return earlier && nameOf(earlier);
  }

  /** All that what comes next depends on. Two executions that have come to the same go on alike. */
  state(): string {
    const { short, items: before, scenario, interruptions } = this.start;
    const changed = [...this.table.items].filter(([key, text]) => before.get(key) !== text);
    const removed = [...before.keys()].filter((key) => !this.table.items.has(key));
    const items = [...changed.map(([key, text]) => `${short(key)}=${short(text)}`), ...removed.map(short)].sort();
    const sessions = this.progress.map(({ attempt, told, seen }, place) =>
      [attempt, told, this.outcomes[place]!.writes, ...seen].join(),
    );
    const reads = this.pending.map((call) =>
      [...this.changedSince(call)].map(([key, text]) => short(`${key}=${text}`)).sort(),
    );
    const followed = scenario.sessions.some(({ follows }) => follows) ? short(JSON.stringify(this.table.log)) : "";
    const turn = Number.isFinite(interruptions) ? [this.running, this.interruptions] : [];
    const commit = short(this.table.stateOfCommit());
    return [items, ...sessions, ...reads, this.late.map(nameOf).sort(), commit, followed, turn, this.faultsTaken].join(
      "|",
    );
  }

  async end(): Promise<End> {
    const { afterwards } = this.start.scenario;
    if (afterwards) await inPeace(this.table, "afterwards", afterwards);
    const items = [...this.table.items.values()].map((text) => JSON.parse(text));
    const services = servicesOn(async (command) => this.table.execute(command));
    return { items, outcomes: this.outcomes, schedule: this.schedule, services };
  }

  /** A session from its beginning to its end: as its client repeats the request, and as the stream repeats a change. */
  private async perform(session: Session, place: number): Promise<void> {
    const progress = this.progress[place]!;
    const outcome = this.outcomes[place]!;
    for (; progress.attempt <= (session.repeats ?? 0); progress.attempt++) {
      outcome.status = "waiting";
      const life = { isOver: false };
      const actor = newActor(`s${place}a${progress.attempt}`);
      const services = servicesOn((command) => this.call(command, place, actor, life));
      const ended = await reproducibly(actor, () => session.act(services, () => this.nextChange(progress))).then(
        (reply) => answered(reply as Reply<unknown> | undefined),
        endedBy,
      );
      life.isOver = true;
      Object.assign(outcome, { code: undefined, body: undefined, isReplayed: false, ...ended });
      this.start.tell?.(`${session.name} ends: ${ended.code ?? ended.status}${ended.isReplayed ? ", once more" : ""}`);
      if (session.follows) progress.told--;
      if (ended.status === "answered" || (ended.status === "refused" && ended.code !== "unavailable")) return;
    }
  }

  private async call(command: Command, session: number, actor: Actor, life: { isOver: boolean }): Promise<unknown> {
    const number = this.progress[session]!.calls++;
    if (life.isOver) throw new Killed();
    if (this.isQuiet(command)) return this.table.execute(command);
    return new Promise((resolve, reject) => {
      const end = (error: unknown) => {
        if (error instanceof Killed) {
          life.isOver = true;
          this.pending = this.pending.filter((call) => call.session !== session);
        }
        reject(error);
      };
      this.pending.push({ session, number, command, since: this.table.log.length, actor, resolve, reject: end });
    });
  }

  private isQuiet(command: Command): boolean {
    if (isWrite(command)) return false;
    if (command.name === "Query") return !this.start.scenario.rangeReadsMatter;
    return !keysIn(command).some((key) => this.start.contended.has(key));
  }

  /** Changes of the table, one after the other, as the stream tells them. */
  private async nextChange(progress: Progress): Promise<Change> {
    for (;;) {
      const change = this.table.log[progress.told];
      if (change) {
        progress.told++;
        return change;
      }
      await new Promise<void>((resolve) => this.waitingForChanges.push(resolve));
    }
  }

  private tellChanges(): void {
    const waiting = this.waitingForChanges;
    this.waitingForChanges = [];
    for (const wake of waiting) wake();
  }

  private faulty(call: Call, kind: Fault): string[] {
    const name = `${nameOf(call)} ${kind}`;
    if (kind !== "slow") return [name];
    // Of the items of a transaction one is seen first, or last.
    const { length } = this.table.isCommitting ? [] : (call.command.input.TransactItems ?? []);
    return Array.from({ length: 2 * length }, (_, view) => `${name} ${view}`);
  }

  /** A batch read is no snapshot: of what has changed since it began, each part may be seen as it was. All or nothing is another order. */
  private tornViews(call: Call): number[] {
    const count = this.changedSince(call).size;
    if (count > 5) throw new Error(`${count} items have changed during one read`);
    return count < 2 ? [] : Array.from({ length: 2 ** count - 2 }, (_, view) => view + 1);
  }

  /** What a batch read would have seen had it been answered at once, where that is something else now. */
  private changedSince({ command, since }: Call): Map<string, string | undefined> {
    const before = new Map<string, string | undefined>();
    if (command.name !== "BatchGet" || since === this.table.log.length) return before;
    const keys = keysIn(command);
    for (const change of this.table.log.slice(since)) {
      if (keys.includes(change.key) && !before.has(change.key)) before.set(change.key, change.before);
    }
    for (const [key, text] of before) if (this.table.items.get(key) === text) before.delete(key);
    return before;
  }

  private answer(call: Call, what: "ok" | "torn" | Fault, view: number): void {
    const { actor, command } = call;
    const isFault = what !== "ok" && what !== "torn";
    if (isFault) this.faultsTaken++;
    const old = new Map(what === "torn" ? [...this.changedSince(call)].filter((_, place) => view & (1 << place)) : []);
    // Half of the views are of one item that is seen first, the others of one that is seen last.
    const isSeen = (place: number) => (view % 2 === 0) === (place === view >> 1);
    const isExecuted = ["ok", "torn", "lost", "slow", "killed-after"].includes(what);
    const done = isExecuted ? this.execute(call, old, what === "slow" ? isSeen : undefined) : undefined;
    if (what === "late" || what === "killed-late") this.late.push(call);

    const isKilled = what.startsWith("killed");
    const told = isFault ? (isKilled ? "killed" : "unanswered") : done!.text;
    this.progress[call.session]!.seen[call.number] = this.start.short(told);
    const seenOld = [...old.keys()].map((key) => `${key} as it was`).join(", ");
    this.note(call, isFault ? faults[what] : isWrite(command) ? told : seenOld);
    if (isFault) call.reject(isKilled ? new Killed() : unanswered());
    else if (done!.error) call.reject(done!.error);
    else {
      if (isWrite(command)) actor.waits = 0;
      call.resolve(done!.answer);
    }
  }

  /** `text` says all that the answer depends on. */
  private execute(
    { session, command }: Call,
    old?: ReadonlyMap<string, string | undefined>,
    isSeen?: (place: number) => boolean,
  ) {
    if (isWrite(command)) for (const key of keysWritten(command)) this.written.add(key);
    try {
      const answer = isSeen
        ? this.table.commitSlowly(command.input.TransactItems!, isSeen)
        : this.table.execute(command, old);
      if (!isWrite(command)) return { answer, text: this.textOfRead(command, answer, old) };
      if (keysWritten(command).some((key) => !isOfKey(key))) this.outcomes[session]!.writes++;
      return { answer, text: "written" };
    } catch (error) {
      return { error, text: textOfFailure(error, command) };
    }
  }

  private textOfRead(command: Command, answer: unknown, old?: ReadonlyMap<string, string | undefined>): string {
    const keys = keysIn(command).filter((key) => this.start.contended.has(key));
    if (keys.length === 0) return JSON.stringify(answer);
    return keys.map((key) => this.start.short((old?.has(key) ? old.get(key) : this.table.items.get(key)) ?? "")).join();
  }

  private note({ session, command }: Call, text: string): void {
    if (!this.start.tell) return;
    const keys = isWrite(command)
      ? keysWritten(command)
      : keysIn(command).filter((key) => this.start.contended.has(key));
    const { name } = this.start.scenario.sessions[session]!;
    const line = `${name}: ${command.name} ${keys.join(", ")}${text && ` — ${text}`}`;
    // Without what fills up the ids.
    this.start.tell(line.replaceAll(/--+/g, ""));
  }
}

function nameOf({ session, number }: Call): string {
  return `${session}.${number}`;
}

function keysWritten({ input }: Command): string[] {
  const actions = input.TransactItems ?? [{ Write: input }];
  return actions.filter((action) => !("ConditionCheck" in action)).map(keyOfAction);
}

/** What stands under an idempotency key is no effect of the request. */
function isOfKey(key: string): boolean {
  return key.includes(` ${idempotencyPrefix}`);
}

function answered(reply: Reply<unknown> | undefined): Partial<Outcome> {
  return { status: "answered", body: reply?.body, isReplayed: reply?.headers !== undefined };
}

function endedBy(error: unknown): Partial<Outcome> {
  if (error instanceof Killed) return { status: "killed" };
  if (error instanceof Refusal) return { status: "refused", code: error.code };
  // As the middleware words it.
  if (isTransient(error)) return { status: "refused", code: "unavailable" };
  const { name, stack } = error as Error;
  return { status: "failed", code: name, body: stack };
}

function textOfFailure(error: unknown, { input }: Command): string {
  if (!(error instanceof TransactionCanceledException)) return String(error);
  return (error.CancellationReasons ?? [])
    .flatMap(({ Code }, place) => {
      if (Code === "None") return [];
      const action = input.TransactItems![place]!;
      return `${Code} of ${Object.keys(action)[0]} ${keyOfAction(action)}`;
    })
    .join(", ");
}

/** Until nobody can go on without the table. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
