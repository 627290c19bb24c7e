import type { AccountServices, SuggestionServices } from "../../../functions/services/services.ts";
import type { StoredItem } from "../../../functions/store/table/key.ts";
import type { InvitingServices } from "../../../functions/use-cases/meetings/new-addresses-counted.ts";
import { newActor, reproducibly } from "./determinism.ts";
import { type Change, type Command, type MemoryTable, tableOf } from "./memory-table.ts";

/** What several people do at once. Every order of their calls to the table is tried, and what can go wrong with each of them. */
export interface Scenario {
  name: string;
  /** Monday, at five in the morning, unless something else happens here before anything is tried. */
  setup(services: Services): Promise<unknown>;
  sessions: readonly Session[];
  /** What goes wrong in `npm test`, once in a schedule: `quickFaults` unless said. The longer runs try everything. */
  oneFault?: readonly Fault[];
  /** In `npm test`: how often somebody is interrupted who could go on. */
  maxInterruptions?: number;
  /** Range reads take their place in the order. Unless said they serve nothing that is looked at, and are answered at once. */
  rangeReadsMatter?: boolean;
  /** After everybody has come to an end, what is still to be done, in peace. */
  afterwards?(services: Services): Promise<unknown>;
  /** What must hold here, besides what must hold always. */
  check?(end: End): string[] | Promise<string[]>;
}

export interface Session {
  name: string;
  act(services: Services, nextChange: () => Promise<Change>): Promise<unknown>;
  /** Sessions of one key are one request that is sent more than once. */
  key?: string;
  /** How often the client sends the request again where it was not answered, or with a 503. */
  repeats?: number;
  /**
   * How often a success may write: once unless said. `any` where somebody may find it done already, `steps` where one request is many
   * transactions, whose outcome the scenario judges.
   */
  writes?: "once" | "any" | "steps";
  /** It is told of the table's changes, and never comes to an end. */
  follows?: boolean;
  /** Nobody expects it to succeed in any order. */
  neverSucceeds?: boolean;
}

export type Services = Pick<AccountServices, "userPool"> & SuggestionServices & InvitingServices;

/** What somebody was answered, or how else it ended. */
export interface Outcome {
  session: Session;
  status: "waiting" | "answered" | "refused" | "failed" | "killed";
  /** Of a refusal, or the error's name. */
  code?: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape.
  body?: any;
  isReplayed?: boolean;
  /** How many writes of this session have landed. */
  writes: number;
}

export interface End {
  items: readonly StoredItem[];
  outcomes: readonly Outcome[];
  schedule: readonly string[];
  services: Services;
}

/** What can go wrong with a call, and how a schedule says it. */
export const faults = {
  lost: "written, and the answer is lost",
  unwritten: "not written, and no answer",
  late: "no answer yet, and it will be written later",
  slow: "no answer, and seen item by item",
  "killed-before": "the process is killed before it is sent",
  "killed-after": "written, and the process is killed",
  "killed-late": "the process is killed, and it will be written later",
  unread: "not read, and no answer",
} as const;

export type Fault = keyof typeof faults;
export const everyFault = Object.keys(faults) as Fault[];
/** All but the one that takes longest to try: there are many ways to see it. */
export const quickFaults = everyFault.filter((fault) => fault !== "slow");
/** Nor does anything that lands at any later moment. */
export const quickestFaults = quickFaults.filter((fault) => !fault.endsWith("late"));

/** Monday, at five in the morning. */
export const now = Date.parse("2026-12-07T05:00:00Z");

/** What an operation needs, on such a client. The user pool does as it is told: what is tried here is the table. */
export function servicesOn(send: (command: Command) => Promise<unknown>, tableName?: string): Services {
  const userPool = { client: { send: async () => ({}) }, userPoolId: "", clientId: "" };
  return {
    table: tableOf(send, tableName),
    clock: { now: () => now },
    userPool: userPool as unknown as Services["userPool"],
    model: undefined,
    holidays: { between: async () => [] },
    memberEmailDomains: ["*"],
    newAddressLimits: { members: 2, visitors: 0 },
  };
}

/** Does something in peace. */
export function inPeace<Result>(
  table: MemoryTable,
  name: string,
  act: (services: Services) => Promise<Result>,
): Promise<Result> {
  return reproducibly(newActor(name), () => act(servicesOn(async (command) => table.execute(command))));
}
