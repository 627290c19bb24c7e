import { setTimeout as sleep } from "node:timers/promises";
import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import { patience } from "../runtime/patience.ts";
import { ask, type ModelReply, type TokenCounts } from "./ask.ts";

/** Which service is asked, and what it may take. */
export interface ModelSettings {
  /** Undefined where no key is set. Never throws. */
  apiKey: () => Promise<string | undefined>;
  /** The address of another service that speaks the protocol. Empty for OpenAI's own. */
  baseUrl: string;
  model: string;
  /** How many calls are made a day. */
  callsADay: number;
  /** Called after each question that was put to the model. */
  report: (call: ModelCall) => void;
  /** For everything together: the key, the request, and a retry. */
  budgetMilliseconds?: number;
}

/** What came of a question to the model, and what it took. It holds nothing that was asked or answered. */
export interface ModelCall {
  outcome: "advised" | "timed_out" | "unusable" | "failed" | "rate_limited" | "used_up";
  /** Of the last response, where it was an error. */
  status?: number | undefined;
  requests: number;
  tokens: TokenCounts;
  milliseconds: number;
}

/** Counts a call, and says whether it may be made: no more than so many are made a day. Never throws. */
export type MayCall = (maxADay: number) => Promise<boolean>;

/** What is asked, and what can be used of the text that comes back: undefined where nothing can. */
export interface Consultation<Answer> {
  request: ChatCompletionCreateParamsNonStreaming;
  read: (text: string) => Answer | undefined;
}

/** The answer, or why there is none. */
export type Consulted<Answer> =
  | { answer: Answer; outcome: "advised" }
  | { answer?: never; outcome: "no_key" | Exclude<ModelCall["outcome"], "advised"> };

/** In milliseconds. With less time left, the answer to a second request would come too late and still cost money. */
const minForAnAnswer = 1_000;

/** Asks the model within the budget, and once more where that may help. Never throws. */
export async function consult<Answer>(
  settings: ModelSettings,
  consultation: Consultation<Answer>,
  mayCall: MayCall,
): Promise<Consulted<Answer>> {
  const { budgetMilliseconds: budget = patience.modelMilliseconds } = settings;
  const began = performance.now();
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), budget);
  const call: ModelCall = { outcome: "timed_out", requests: 0, tokens: { prompt: 0, completion: 0 }, milliseconds: 0 };
  try {
    // The answer is not waited for any longer, even where something does not heed the signal.
    return await Promise.race([
      askTwice(settings, { consultation, mayCall, call }, { until: began + budget, signal: limit.signal }),
      whenAborted(limit.signal),
    ]);
  } finally {
    clearTimeout(timer);
    limit.abort();
    if (call.requests > 0 || call.outcome === "used_up")
      settings.report({ ...call, milliseconds: Math.round(performance.now() - began) });
  }
}

interface Limit {
  /** As `performance.now` counts. */
  until: number;
  signal: AbortSignal;
}

const timedOut = { outcome: "timed_out" } as const;

/** Notes in `call` what happens. */
async function askTwice<Answer>(
  settings: ModelSettings,
  { consultation, mayCall, call }: { consultation: Consultation<Answer>; mayCall: MayCall; call: ModelCall },
  { until, signal }: Limit,
): Promise<Consulted<Answer>> {
  const apiKey = await settings.apiKey();
  if (signal.aborted) return timedOut;
  if (!apiKey) return { outcome: "no_key" };
  const client = await openClient(apiKey, settings.baseUrl);

  const once = async (): Promise<Consulted<Answer> & { retryAfter: number | undefined }> => {
    if (!(await mayCall(settings.callsADay))) {
      Object.assign(call, { outcome: "used_up", status: undefined });
      return { outcome: "used_up", retryAfter: undefined };
    }
    if (signal.aborted) return { ...timedOut, retryAfter: undefined };
    call.requests++;
    const reply = await ask(client, consultation.request, signal);
    if (signal.aborted) return { ...timedOut, retryAfter: undefined };
    call.tokens = sum(call.tokens, reply.tokens);
    const answer = reply.text === undefined ? undefined : consultation.read(reply.text);
    const outcome = outcomeOf(reply, answer !== undefined);
    Object.assign(call, outcome);
    if (answer !== undefined) return { answer, outcome: "advised", retryAfter: undefined };
    return {
      outcome: outcome.outcome as Exclude<ModelCall["outcome"], "advised">,
      retryAfter: reply.text === undefined ? reply.retryAfter : 0,
    };
  };

  const { retryAfter, ...first } = await once();
  if (retryAfter === undefined || performance.now() + retryAfter + minForAnAnswer > until) return first;
  await sleep(retryAfter);
  Object.assign(call, { outcome: "timed_out", status: undefined });
  const { retryAfter: _, ...second } = await once();
  return second;
}

function outcomeOf(reply: ModelReply, isUsable: boolean): Pick<ModelCall, "outcome" | "status"> {
  if (reply.text === undefined) return { outcome: reply.outcome, status: reply.status };
  return { outcome: isUsable ? "advised" : "unusable", status: undefined };
}

/** Loaded when it is first used, so that a cold start that asks nothing does not pay for it. */
async function openClient(apiKey: string, baseUrl: string) {
  const { OpenAI } = await import("openai");
  // Its own log, when the environment turns it on, would hold prompts and answers.
  return new OpenAI({ apiKey, ...(baseUrl && { baseURL: baseUrl }), logLevel: "off" });
}

function whenAborted(signal: AbortSignal): Promise<typeof timedOut> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(timedOut), { once: true }));
}

function sum(one: TokenCounts, other: TokenCounts): TokenCounts {
  return { prompt: one.prompt + other.prompt, completion: one.completion + other.completion };
}
