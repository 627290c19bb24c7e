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
  const [method, path, takesKey] = routes[name]!;
  const { params, query, body, ifMatch, signal, fresh } = request;
  const init = {
    method,
    headers: {
      accept: "application/json",
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(takesKey && { "idempotency-key": request.key ?? crypto.randomUUID() }),
      ...(ifMatch !== undefined && { "if-match": `"${ifMatch}"` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
    ...(fresh && { cache: "no-cache" as const }),
  };
  const tries = takesKey || method === "GET" ? 2 : 1;
  const response = await answered(urlOf(path, params ?? {}, query ?? {}), init, tries);
  return contentOf(response) as Promise<AnswerOf<Name>>;
}

/** A new access token by the cookie. False where there is nobody signed in any more. Throws as `ask` does. */
export async function refreshSession(): Promise<boolean> {
  if (!wasSignedInHere()) return false;
  refreshing ??= tryToRefresh().finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

let refreshing: Promise<boolean> | undefined;

async function tryToRefresh(): Promise<boolean> {
  const response = await fetched("/v1/auth/refresh", { method: "POST" }, 1);
  if (response.status === 401) {
    forgetSession();
    return false;
  }
  // That nobody can say just now whether the session goes on does not end it.
  if (!response.ok) throw await refusalIn(response);
  keepSession(await response.json());
  return true;
}

/** An answer that is no refusal, to whoever is signed in. A session that has run out meanwhile is renewed. `tries`: where nobody answers. */
export async function answered(url: string, init: RequestInit, tries: number): Promise<Response> {
  const session = currentSession();
  if (session && session.until - performance.now() < secondsToSpare * 1000) await refreshSession();
  let response = await fetched(url, asSignedIn(init), tries);
  if (response.status === 401 && currentSession() && (await refreshSession()))
    response = await fetched(url, asSignedIn(init), tries);
  if (!response.ok) throw await refusalIn(response);
  return response;
}

function asSignedIn(init: RequestInit): RequestInit {
  const accessToken = currentSession()?.accessToken;
  const headers = {
    ...(init.headers as object),
    "accept-language": document.documentElement.lang,
    ...(accessToken && { authorization: `Bearer ${accessToken}` }),
  };
  return { ...init, headers };
}

const secondsToSpare = 30;

async function fetched(url: string, init: RequestInit, tries: number): Promise<Response> {
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

async function contentOf(response: Response): Promise<unknown> {
  const text = await response.text();
  return response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text || undefined;
}

async function refusalIn(response: Response): Promise<Refused> {
  const problem = await response.json().catch(() => ({}));
  return new Refused({
    // What the gateway itself refuses it says in English, and for programs.
    ...{ type: "about:blank", title: response.statusText, status: response.status },
    ...{ detail: "", code: `http_${response.status}`, requestId: "" },
    ...problem,
  });
}
