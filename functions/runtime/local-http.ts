import type { RequestPatience } from "./patience.ts";

/** What the SDK hands over, as far as services here are asked. */
interface Request {
  hostname: string;
  port?: number;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
}

interface Response {
  statusCode: number;
  reason: string | undefined;
  headers: Record<string, string>;
  body: Uint8Array;
}

interface Options {
  abortSignal?: Pick<AbortSignal, "aborted" | "addEventListener" | "removeEventListener">;
}

/** As many connections as the SDK's own handler opens. What is asked beyond that waits for one. */
const maxSockets = 50;

/**
 * How the SDK's clients ask a service on this machine: the interface of its own handler, without what that one does for streams and
 * warnings, which takes a fifth of the time of a request. A test holds both to the same answers and failures.
 */
export function localHttpHandler(endpoint: string, patience: Omit<RequestPatience, "tries">) {
  // Not imported: a deployed function, which asks nothing here, would load all of `node:http` for it.
  const http = endpoint.startsWith("https:")
    ? process.getBuiltinModule("node:https")
    : process.getBuiltinModule("node:http");
  const agent = new http.Agent({ keepAlive: true, maxSockets });

  function send(
    { hostname, port, method, path, headers, body }: Request,
    signal: Options["abortSignal"],
    resolve: (response: Response) => void,
    reject: (error: Error) => void,
  ): void {
    if (signal?.aborted) {
      reject(aborted());
      return;
    }
    const host = hostname.replace(/^\[(.*)\]$/, "$1");
    const asking = http.request({ agent, host, port, method, path, headers });
    const answering = setTimeout(() => fail(late("did not answer")), patience.answerMilliseconds);
    let connecting: NodeJS.Timeout | undefined;

    function end(): void {
      clearTimeout(answering);
      clearTimeout(connecting);
      signal?.removeEventListener("abort", abort);
    }

    function fail(error: NodeJS.ErrnoException): void {
      end();
      asking.destroy();
      reject(isLost(error) ? Object.assign(error, { name: "TimeoutError" }) : error);
    }

    function abort(): void {
      fail(aborted());
    }

    asking.on("error", fail);
    asking.on("socket", (socket) => {
      if (!socket.connecting) return;
      connecting = setTimeout(() => fail(late("could not be connected to")), patience.connectionMilliseconds);
      socket.once("connect", () => clearTimeout(connecting));
    });
    asking.on("response", (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("error", fail);
      answer.on("end", () => {
        end();
        const { statusCode = 0, statusMessage: reason, headers } = answer;
        resolve({ statusCode, reason, headers: headers as Record<string, string>, body: Buffer.concat(chunks) });
      });
    });
    signal?.addEventListener("abort", abort);
    asking.end(body);
  }

  return {
    handle: (request: Request, { abortSignal }: Options = {}) =>
      new Promise<{ response: Response }>((resolve, reject) =>
        send(request, abortSignal, (response) => resolve({ response }), reject),
      ),
    destroy: () => agent.destroy(),
    httpHandlerConfigs: () => patience,
    updateHttpClientConfig() {},
  };
}

/** Whether a connection broke off: the SDK's own handler calls that a timeout, so that it is tried again. */
function isLost({ code = "" }: NodeJS.ErrnoException): boolean {
  return ["ECONNRESET", "EPIPE", "ETIMEDOUT"].includes(code);
}

function aborted(): Error {
  return Object.assign(new Error("The request was aborted."), { name: "AbortError" });
}

function late(what: string): Error {
  return Object.assign(new Error(`A service on this machine ${what} in time.`), { code: "ETIMEDOUT" });
}
