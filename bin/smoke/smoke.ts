import { readFile } from "node:fs/promises";
import { scenario } from "../documents/scenario.ts";
import { ask } from "./ask.ts";
import { type Collection, runCollection, type SeenStep } from "./collection.ts";
import { differencesFrom, gatewayChecks } from "./gateway-checks.ts";

/** What was other than it should be. */
export interface Difference {
  what: string;
  /** Where it is known from that it should be so; `not tried` where nobody has seen it, `ours` for our own contract. */
  source: string;
  differences: string[];
  answer: { status: number; text: string };
}

export interface SmokeReport {
  url: string;
  checks: number;
  /** Folders of the collection that were left out. */
  leftOut: string[];
  differed: Difference[];
}

/** Accounts that are there already, named Olga (an organizer), Alice and Ben, all with one password. */
export interface GivenAccounts {
  olgaEmail: string;
  aliceEmail: string;
  benEmail: string;
  password: string;
}

export interface SmokeOptions {
  /** Without them, accounts are made as the collection makes them, which wants a server that confirms them at once. */
  accounts?: GivenAccounts | undefined;
  /** Another than the demo's. */
  admin?: { adminEmail: string; adminPassword: string } | undefined;
  /** Hears every answer to a request of the collection. */
  onStep?: (seen: SeenStep) => void;
}

const collectionFile = new URL("../../docs/postman-collection.json", import.meta.url);

/** Runs the Postman collection against a server, and asks its gateway for what only a gateway says. */
export async function smoke(url: string, { accounts, admin, onStep }: SmokeOptions = {}): Promise<SmokeReport> {
  const collection: Collection = JSON.parse(await readFile(collectionFile, "utf8"));
  const leftOut = accounts ? scenario.filter(({ needsNewAccounts }) => needsNewAccounts).map(({ title }) => title) : [];
  const differed: Difference[] = [];
  let checks = 0;
  const note = (what: string, source: string, differences: string[], { status, text }: SeenStep["answer"]) => {
    checks++;
    if (differences.length > 0)
      differed.push({ what, source, differences, answer: { status, text: text.slice(0, 500) } });
  };

  for (const check of gatewayChecks) {
    const answer = await ask(url, check.request);
    note(check.title, check.source ?? "not tried", differencesFrom(check, answer), answer);
  }
  const variables = { ...accounts, ...admin };
  for await (const seen of runCollection(collection, { baseUrl: url, variables, without: leftOut })) {
    onStep?.(seen);
    note(seen.step, "ours", seen.differences, seen.answer);
  }
  return { url, checks, leftOut, differed };
}
