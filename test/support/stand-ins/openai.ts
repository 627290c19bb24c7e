import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A server on this machine that speaks OpenAI's chat completions and answers as a test says. */
export interface OpenAiStandIn {
  /** For `OPENAI_BASE_URL`. */
  baseUrl: string;
  /** All that was received, in order; what the tests search for what must not cross the wire. */
  requests: RecordedRequest[];
  /** From now on requests are answered so, each by what this gives for it. Until then all advice is good. */
  answer(respond: Respond): void;
  /** Ends every connection, whatever is still under way. */
  stop(): Promise<void>;
}

export interface RecordedRequest {
  headers: IncomingMessage["headers"];
  /** As it came. */
  text: string;
  body: ChatRequest;
  /** The JSON of the user's message. */
  question: SentQuestion;
}

export interface ChatRequest {
  model: string;
  messages: { role: string; content: string }[];
  response_format: { type: string; json_schema: { name: string; strict: boolean; schema: Record<string, unknown> } };
  [setting: string]: unknown;
}

/** What the prompt tells. */
export interface SentQuestion {
  wanted: number;
  meetings: SentMeeting[];
}

export interface SentMeeting {
  id: string;
  title?: string;
  candidates: SentCandidate[];
}

export interface SentCandidate {
  id: string;
  time: string;
  reasons: string[];
}

/** What structured output holds, when all is well. */
export interface SentAnswer {
  meetings: { id: string; candidates: { id: string; reason: string }[] }[];
}

/** Answers one request, its number counted from zero. */
export type Respond = (request: RecordedRequest, number: number) => Responding;

/** Writes to the wire. */
export type Responding = (response: ServerResponse) => void | Promise<void>;

export async function startOpenAiStandIn(): Promise<OpenAiStandIn> {
  const requests: RecordedRequest[] = [];
  let respond: Respond = ({ question }) => good(question);

  const server = createServer(async (request, response) => {
    const text = await textOf(request);
    if (request.method !== "POST" || request.url !== "/v1/chat/completions") {
      return error(404, "not_found")(response);
    }
    const body: ChatRequest = JSON.parse(text);
    const user = body.messages.find(({ role }) => role === "user");
    const recorded = { headers: request.headers, text, body, question: JSON.parse(user?.content ?? "{}") };
    requests.push(recorded);
    return respond(recorded, requests.length - 1)(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    answer(next) {
      respond = next;
    },
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((failure) => (failure ? reject(failure) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Structured output as a model at its best gives it: what is wanted, in the order given, each with its first reason. */
export function goodAnswer({ meetings, wanted }: SentQuestion): SentAnswer {
  return {
    meetings: meetings.map(({ id, candidates }) => ({
      id,
      candidates: candidates.slice(0, wanted).map((candidate) => ({
        id: candidate.id,
        reason: candidate.reasons[0] ?? "everyone_free",
      })),
    })),
  };
}

/** Each meeting's candidates the other way round. */
export function reversed({ meetings }: SentAnswer): SentAnswer {
  return { meetings: meetings.map(({ id, candidates }) => ({ id, candidates: candidates.toReversed() })) };
}

/** The good answer, changed. */
export function good(question: SentQuestion, change: (answer: SentAnswer) => unknown = (answer) => answer): Responding {
  return says(JSON.stringify(change(goodAnswer(question))));
}

/** A completion with this text. */
export function says(content: string, finishReason = "stop"): Responding {
  return completion({ index: 0, finish_reason: finishReason, message: { role: "assistant", content, refusal: null } });
}

export function refuses(refusal = "I cannot help with that."): Responding {
  return completion({
    index: 0,
    finish_reason: "stop",
    message: { role: "assistant", content: null, refusal },
  });
}

/** A completion with these choices; without any it is one that holds no answer. */
export function completion(...choices: object[]): Responding {
  return json(200, completionOf(choices));
}

export function error(status: number, code: string, headers: Record<string, string> = {}): Responding {
  return json(status, { error: { message: `It is ${code}.`, type: code, param: null, code } }, headers);
}

/** The body of a good answer under another content type, or whatever else. */
export function raw(status: number, contentType: string, text: string): Responding {
  return (response) => {
    response.writeHead(status, { "content-type": contentType }).end(text);
  };
}

/** Takes the request and never says a word. */
export function hangs(): Responding {
  return () => {};
}

/** Begins a good answer and lets it drip, a few characters at a time, for as long as somebody listens. */
export function drips(question: SentQuestion): Responding {
  return async (response) => {
    const text = JSON.stringify(
      completionOf([{ index: 0, message: { content: JSON.stringify(goodAnswer(question)) } }]),
    );
    response.writeHead(200, { "content-type": "application/json" });
    for (let from = 0; from < text.length && !response.destroyed; from += 2) {
      response.write(text.slice(from, from + 2));
      await sleep(50);
    }
    response.end();
  };
}

/** Ends the connection in the middle of the answer. */
export function breaksOff(question: SentQuestion): Responding {
  return (response) => {
    const text = JSON.stringify(
      completionOf([{ index: 0, message: { content: JSON.stringify(goodAnswer(question)) } }]),
    );
    response.writeHead(200, { "content-type": "application/json", "content-length": text.length });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  };
}

function completionOf(choices: object[]) {
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1_760_000_000,
    model: "stand-in",
    choices,
    usage: { prompt_tokens: 900, completion_tokens: 150, total_tokens: 1050 },
  };
}

function json(status: number, body: object, headers: Record<string, string> = {}): Responding {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
