import { routes } from "virtual:routes";
import type { AnswerOf, OperationName, Request } from "./operations.ts";
import { Refused, Unreachable } from "./problem.ts";
import { currentSession, forgetSession, keepSession, wasSignedInHere } from "./session.ts";

/**
 * Asks the server to do one of its operations. Throws `Refused` with the server's own words, and `Unreachable`. A request that nobody
 * answered is sent once more: under its key it has one effect.
 */
export async function ask<Name extends OperationName>(
  name: Name,
  request: Request<Name> = {},
): Promise<AnswerOf<Name>> {
  const key = request.key ?? crypto.randomUUID();
  let response = await send(name, request, key);
  if (response.status === 401 && currentSession() && (await refreshSession()))
    response = await send(name, request, key);
  return answerIn(response) as Promise<AnswerOf<Name>>;
}

/** A new access token by the cookie. False where there is nobody signed in any more. */
export async function refreshSession(): Promise<boolean> {
  if (!wasSignedInHere()) return false;
  refreshing ??= tryToRefresh().finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

let refreshing: Promise<boolean> | undefined;

async function tryToRefresh(): Promise<boolean> {
  const response = await fetched("/v1/auth/refresh", { method: "POST" });
  if (!response.ok) {
    forgetSession();
    return false;
  }
  keepSession(await response.json());
  return true;
}

async function send<Name extends OperationName>(name: Name, request: Request<Name>, key: string): Promise<Response> {
  const [method, path, takesKey] = routes[name]!;
  const { params, query, body, ifMatch, signal } = request;
  const session = currentSession();
  if (session && session.until - performance.now() < secondsToSpare * 1000) await refreshSession();
  const accessToken = currentSession()?.accessToken;
  const init: RequestInit = {
    method,
    headers: {
      accept: "application/json",
      "accept-language": document.documentElement.lang,
      ...(accessToken && { authorization: `Bearer ${accessToken}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(takesKey && { "idempotency-key": key }),
      ...(ifMatch !== undefined && { "if-match": `"${ifMatch}"` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  };
  return fetched(urlOf(path, params ?? {}, query ?? {}), init, takesKey || method === "GET" ? 2 : 1);
}

const secondsToSpare = 30;

async function fetched(url: string, init: RequestInit, tries = 1): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    if (tries > 1) return fetched(url, init, tries - 1);
    throw new Unreachable();
  }
}

function urlOf(path: string, params: object, query: object): string {
  const filled = path.replace(/\{(\w+)\+?\}/g, (_, name: string) =>
    encodeURIComponent(String((params as Record<string, unknown>)[name])),
  );
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === "object" ? JSON.stringify(value) : String(value)]],
    ),
  ).toString();
  return search ? `${filled}?${search}` : filled;
}

async function answerIn(response: Response): Promise<unknown> {
  if (response.ok) {
    if (response.status === 204) return undefined;
    return response.headers.get("content-type")?.startsWith("text/") ? response.text() : response.json();
  }
  const problem = await response.json().catch(() => ({}));
  throw new Refused({
    // What the gateway itself refuses has a form of its own.
    ...{ type: "about:blank", title: problem.message ?? response.statusText, status: response.status },
    ...{ detail: problem.message ?? response.statusText, code: `http_${response.status}`, requestId: "" },
    ...problem,
  });
}
