import type OpenAI from "openai";
import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import * as z from "zod";
import { systemClock } from "../runtime/clock.ts";

/** What came of one request. */
export type ModelReply = Answered | Unanswered;

interface Answered {
  text: string;
  tokens: TokenCounts;
}

interface Unanswered {
  text?: never;
  outcome: "unusable" | "failed" | "rate_limited";
  /** The status of the response, where it was an error. */
  status?: number | undefined;
  tokens: TokenCounts;
  /** In milliseconds; undefined where the same request would not fare better. */
  retryAfter: number | undefined;
}

export interface TokenCounts {
  prompt: number;
  completion: number;
}

/** In milliseconds: after an error that may pass, unless the service says when to come back. */
const defaultPause = 250;

/** Other services speak the protocol as well, not all of them to the letter: what we do not use may be missing. */
const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .default([]),
  usage: z
    .object({ prompt_tokens: z.number(), completion_tokens: z.number() })
    .nullish()
    .catch(undefined)
    .transform((usage) => ({ prompt: usage?.prompt_tokens ?? 0, completion: usage?.completion_tokens ?? 0 })),
});

/** Asks once. An answer is a complete text, whatever it says. Never throws. */
export async function ask(
  client: OpenAI,
  request: ChatCompletionCreateParamsNonStreaming,
  signal: AbortSignal,
): Promise<ModelReply> {
  try {
    return replyFrom(await client.chat.completions.create(request, { signal, maxRetries: 0 }));
  } catch (error) {
    return error instanceof SyntaxError ? noAnswer : replyToError(error);
  }
}

const noAnswer: Unanswered = { outcome: "unusable", tokens: { prompt: 0, completion: 0 }, retryAfter: 0 };

function replyFrom(response: unknown): ModelReply {
  const completion = completionSchema.safeParse(response).data;
  if (!completion) return noAnswer;
  const { choices, usage: tokens } = completion;
  const text = choices[0]?.message.content;
  // Otherwise it was filtered, cut off for its length, or calls a tool that it was not given.
  const isComplete = choices[0]?.finish_reason === "stop" && !choices[0].message.refusal;
  return text && isComplete ? { text, tokens } : { ...noAnswer, tokens };
}

/** Without a status, the service was not reached or the connection broke off. */
function replyToError(error: unknown): Unanswered {
  const { status, headers } = error as { status?: number; headers?: Headers };
  const mayPass = status === undefined || status === 408 || status === 409 || status === 429 || status >= 500;
  return {
    outcome: status === 429 ? "rate_limited" : "failed",
    status,
    tokens: { prompt: 0, completion: 0 },
    retryAfter: mayPass ? (askedToWait(headers) ?? defaultPause) : undefined,
  };
}

/** Services say it in milliseconds, in seconds, or as a date. */
function askedToWait(headers: Headers | undefined): number | undefined {
  const milliseconds = Number.parseFloat(headers?.get("retry-after-ms") ?? "");
  if (milliseconds >= 0) return milliseconds;
  const text = headers?.get("retry-after") ?? "";
  const seconds = Number(text);
  const wait = text && seconds >= 0 ? seconds * 1000 : Date.parse(text) - systemClock.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
