import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { isDeepStrictEqual } from "node:util";
import { type ItemChange, ofInterest } from "../../../functions/events/trigger/event-function.ts";
import { events } from "../../../functions/events.ts";
import { openHolidays } from "../../../functions/holidays/open-holidays.ts";
import { operations } from "../../../functions/operations.ts";
import { openTable, type Table } from "../../../functions/runtime/table.ts";
import type { AllServices } from "../../../functions/services/services.ts";
import type { StoredItem } from "../../../functions/store/table/key.ts";
import { createTable } from "../../../local/create-table.ts";
import { startEngine } from "../../../local/engine.ts";
import { type Answer, type CallOptions, call } from "../../support/call.ts";
import type { Person } from "../../support/person.ts";
import { readWholeTable } from "../../support/table/whole-table.ts";
import { newUserPool } from "../../support/user-pool.ts";
import type { Fixtures } from "./kinds.ts";
import { layDown } from "./readings.ts";

/** The whole product on an empty table. Its clock moves on by a minute with everything that happens. */
export interface Stage {
  table: Table;
  /** The same table, for a process that is killed after so many writes. */
  cutOff(afterWrites: number): Table;
  /** Sets the clock. */
  at(instant: string): void;
  /** Calls an operation, then the functions that follow what it has changed. Throws if it refuses. */
  ask(
    operation: string,
    as: Person | undefined,
    options?: CallOptions,
    services?: Partial<AllServices>,
  ): Promise<Answer["body"]>;
  /** The same for a call that must be refused or fail. */
  askInVain(...parameters: Parameters<Stage["ask"]>): Promise<void>;
  /** Does what no operation does. */
  does<Result>(action: (services: AllServices) => Promise<Result>): Promise<Result>;
  /** Hands a message to the function of that name. */
  send(name: string, message: unknown, services?: Partial<AllServices>): Promise<void>;
  /** Another table that holds these items and nothing else. */
  tableWith(fixtures: Fixtures): Promise<Table>;
  /** Gives an id a name. */
  name(id: string, name: string): void;
  /** The id that was given this name first. */
  idOf(name: string): string;
  /** The text with names in place of ids. */
  named(text: string): string;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  repeatChances();
  const [engine, users] = [await startEngine(), await newUserPool()];
  const environment = { TABLE_NAME: "stage", DYNAMODB_ENDPOINT: engine.endpoint };
  const table = openTable(environment);
  await createTable(table.client, table.name);

  let now = 0;
  const services: AllServices = {
    table,
    userPool: users.userPool,
    model: undefined,
    holidays: openHolidays(),
    intentModel: undefined,
    queues: { send: () => Promise.reject(new Error("Nobody takes messages from queues here.")) },
    clock: { now: () => now },
    mailsADay: 100,
    codeLimits: { forAddressAnHour: 5, forAddressADay: 20, forNetworkAnHour: 300, wrongADay: 30 },
    hourlyLimits: { suggestions: 60, plans: 20, exports: 60 },
    memberEmailDomains: ["*"],
    newAddressLimits: { members: 20, visitors: 3 },
    messageDelay: 60,
    pages: { read: async () => undefined },
    mailer: undefined,
    mailSender: undefined,
    links: { key: async () => Buffer.alloc(32), siteUrl: "" },
    firstAdminEmail: "",
    signUpRules: { organizerEmailDomains: ["*"], confirmAccounts: "at-once" },
  };
  const names = new Map<string, string>();
  const followChanges = changesFollowed(services);

  const asked = async (name: string, as: Person | undefined, options: CallOptions = {}, other = {}) => {
    now += 60_000;
    const operation = operations.find((each) => each.name === name)!;
    const answer = await call(operation, { ...services, ...other }, { ...options, ...(as && { as }) });
    await followChanges();
    return answer;
  };

  return {
    table,
    cutOff: (afterWrites) => cutOff(environment, afterWrites),
    at: (instant) => {
      now = Date.parse(instant);
    },
    async ask(...parameters) {
      const { status, body } = await asked(...parameters);
      if (status >= 400) throw new Error(`${parameters[0]}: ${status} ${JSON.stringify(body)}`);
      return body;
    },
    async askInVain(...parameters) {
      const { status } = await asked(...parameters);
      if (status < 400) throw new Error(`${parameters[0]}: should have failed`);
    },
    async does(action) {
      now += 60_000;
      const result = await action(services);
      await followChanges();
      return result;
    },
    async send(name, message, other = {}) {
      now += 60_000;
      const consumer = events.find((each) => each.name === name);
      if (consumer?.trigger !== "queue") throw new Error(`${name} takes no messages`);
      await consumer.handle(message, { ...services, ...other });
      await followChanges();
    },
    async tableWith(fixtures) {
      const other = { ...table, name: "fixtures" };
      await createTable(other.client, other.name);
      await layDown(other, fixtures);
      return other;
    },
    name: (id, name) => void names.set(id, name),
    idOf: (name) => [...names].find(([, each]) => each === name)![0],
    named: (text) => [...names].reduce((sofar, [id, name]) => sofar.replaceAll(id, name), text),
    async close() {
      await users.stop();
      table.client.destroy();
      await engine.stop();
    },
  };
}

function cutOff(environment: Parameters<typeof openTable>[0], afterWrites: number): Table {
  const table = openTable(environment);
  let left = afterWrites;
  table.client.middlewareStack.add(
    (next, context) => async (request) => {
      if (left === 0) throw new Error("The process was killed.");
      const answer = await next(request);
      if (writes.has(context.commandName ?? "")) left--;
      return answer;
    },
    { step: "initialize", name: "cutOff" },
  );
  return table;
}

const writes = new Set(["TransactWriteItemsCommand", "PutItemCommand", "UpdateItemCommand", "DeleteItemCommand"]);

/** Tells the consumers of the stream what has changed since the last time, until they change nothing more themselves. */
function changesFollowed(services: AllServices): () => Promise<void> {
  let known = new Map<string, StoredItem>();
  return async () => {
    for (;;) {
      const items = await readWholeTable(services.table);
      const found = new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]));
      const changes = [...new Set([...known.keys(), ...found.keys()])].sort().flatMap((key): ItemChange | [] => {
        const [before, after] = [known.get(key), found.get(key)];
        const { pk, sk } = (after ?? before)!;
        return isDeepStrictEqual(before, after) ? [] : { pk, sk, at: services.clock.now(), before, after };
      });
      if (changes.length === 0) return;
      known = found;
      for (const each of events) {
        if (each.trigger === "stream") await each.handle(ofInterest(each.interests, changes), services);
      }
    }
  };
}

/** Replaces random bytes by digests of 1, 2, 3, …, so that every run makes the same ids. */
function repeatChances(): void {
  let taken = 0;
  const bytes = (size: number) => {
    const digests = Array.from({ length: Math.ceil(size / 32) }, () =>
      crypto.createHash("sha256").update(String(++taken)).digest(),
    );
    return Buffer.concat(digests).subarray(0, size);
  };
  Object.assign(crypto, {
    randomBytes: bytes,
    randomFillSync: (array: Uint8Array) => {
      array.set(bytes(array.length));
      return array;
    },
  });
  syncBuiltinESMExports();
}
