import { setTimeout as sleep } from "node:timers/promises";
import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import { patience } from "../runtime/patience.ts";
import { adviceFrom, answerFormat } from "./answer.ts";
import { ask, type ModelReply, type TokenCounts } from "./ask.ts";
import { defaultModel } from "./default-model.ts";
import { promptFor } from "./prompt.ts";
import type { Advice, AdviceQuestion, MayCall, SuggestionModel } from "./suggestion-model.ts";

export interface OpenAiSettings {
  /** Undefined where no key is set: then the rules decide alone. Never throws. */
  apiKey: () => Promise<string | undefined>;
  /** The address of another service that speaks the protocol. Empty for OpenAI's own. */
  baseUrl: string;
  model: string;
  shareTitles: boolean;
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

/** In milliseconds. With less time left, the answer to a second request would come too late and still cost money. */
const minForAnAnswer = 1_000;

/** Three times what an id and a reason take, as some models indent. */
const tokensPerCandidate = 60;

/** A model that is asked through OpenAI's chat completions. */
export function openAiSuggestionModel(settings: OpenAiSettings): SuggestionModel {
  return {
    async advise(question, mayCall) {
      const { budgetMilliseconds: budget = patience.modelMilliseconds } = settings;
      const began = performance.now();
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(), budget);
      const call: ModelCall = {
        outcome: "timed_out",
        requests: 0,
        tokens: { prompt: 0, completion: 0 },
        milliseconds: 0,
      };
      try {
        // The answer is not waited for any longer, even where something does not heed the signal.
        return await Promise.race([
          consult(settings, { question, mayCall, call }, { until: began + budget, signal: limit.signal }),
          whenAborted(limit.signal),
        ]);
      } finally {
        clearTimeout(timer);
        limit.abort();
        if (call.requests > 0 || call.outcome === "used_up")
          settings.report({ ...call, milliseconds: Math.round(performance.now() - began) });
      }
    },
  };
}

interface Limit {
  /** As `performance.now` counts. */
  until: number;
  signal: AbortSignal;
}

/** Notes in `call` what happens. */
async function consult(
  settings: OpenAiSettings,
  { question, mayCall, call }: { question: AdviceQuestion; mayCall: MayCall; call: ModelCall },
  { until, signal }: Limit,
): Promise<Advice | undefined> {
  const apiKey = question.meetings.length > 0 ? await settings.apiKey() : undefined;
  if (!apiKey || signal.aborted) return undefined;
  const client = await openClient(apiKey, settings.baseUrl);
  const request = requestFor(question, settings);

  const once = async (): Promise<{ advice?: Advice; retryAfter: number | undefined }> => {
    if (!(await mayCall(settings.callsADay))) {
      Object.assign(call, { outcome: "used_up", status: undefined });
      return { retryAfter: undefined };
    }
    if (signal.aborted) return { retryAfter: undefined };
    call.requests++;
    const reply = await ask(client, request, signal);
    if (signal.aborted) return { retryAfter: undefined };
    call.tokens = sum(call.tokens, reply.tokens);
    const advice = reply.text === undefined ? undefined : adviceFrom(reply.text, question);
    Object.assign(call, outcomeOf(reply, advice));
    return advice ? { advice, retryAfter: undefined } : { retryAfter: reply.text === undefined ? reply.retryAfter : 0 };
  };

  const first = await once();
  if (first.retryAfter === undefined) return first.advice;
  if (performance.now() + first.retryAfter + minForAnAnswer > until) return undefined;
  await sleep(first.retryAfter);
  Object.assign(call, { outcome: "timed_out", status: undefined });
  return (await once()).advice;
}

function outcomeOf(reply: ModelReply, advice: Advice | undefined): Pick<ModelCall, "outcome" | "status"> {
  if (reply.text === undefined) return { outcome: reply.outcome, status: reply.status };
  return { outcome: advice ? "advised" : "unusable", status: undefined };
}

/** Loaded when it is first used, so that a cold start that asks nothing does not pay for it. */
async function openClient(apiKey: string, baseUrl: string) {
  const { OpenAI } = await import("openai");
  // Its own log, when the environment turns it on, would hold prompts and answers.
  return new OpenAI({ apiKey, ...(baseUrl && { baseURL: baseUrl }), logLevel: "off" });
}

/** Other models than the default keep their own settings: our limit would cut some off while they think, and not all know these settings. */
function requestFor(
  question: AdviceQuestion,
  { model, shareTitles }: OpenAiSettings,
): ChatCompletionCreateParamsNonStreaming {
  return {
    model,
    messages: promptFor(question, { shareTitles }),
    response_format: answerFormat,
    store: false,
    ...(model === defaultModel.name && {
      reasoning_effort: defaultModel.reasoningEffort,
      max_completion_tokens: tokensPerCandidate * (1 + answersTo(question)),
    }),
  };
}

function answersTo({ meetings, wanted }: AdviceQuestion): number {
  return meetings.reduce((sum, { candidates }) => sum + Math.min(wanted, candidates.length), 0);
}

function whenAborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(undefined), { once: true }));
}

function sum(one: TokenCounts, other: TokenCounts): TokenCounts {
  return { prompt: one.prompt + other.prompt, completion: one.completion + other.completion };
}
