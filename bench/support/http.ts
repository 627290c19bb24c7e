import { Agent, request } from "node:http";

/** Connections are kept, as by any client that asks often. */
const agent = new Agent({ keepAlive: true });

export interface Asked {
  token: string;
  body?: object;
  headers?: Record<string, string>;
}

/**
 * One request, answered with its status and text. Leaner than `fetch`, because load generator, server and database share
 * the machine: what this takes, the others do not get.
 */
export function ask(url: string, method: string, { token, body, headers }: Asked) {
  const text = body && JSON.stringify(body);
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const sent = request(url, {
      agent,
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(text && { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
        ...headers,
      },
    });
    sent.on("error", reject).on("response", (response) => {
      let answer = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => (answer += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text: answer }));
      response.on("error", reject);
    });
    sent.end(text);
  });
}
