import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** Stands before a database, a user pool or queues. */
export interface StandIn {
  endpoint: string;
  stop(): Promise<void>;
}

/** What is answered in place of the service. */
export interface Instead {
  status: number;
  /** The error's name as the service writes it. */
  type: string;
  message: string;
}

/** Hands on to `endpoint` what `instead` leaves to it. */
export async function startProxy(
  endpoint: string,
  instead: (target: string, input: object) => Instead | undefined | Promise<Instead | undefined>,
): Promise<StandIn> {
  const server = createServer((asked, response) => void serve(asked, response)).listen(0, "127.0.0.1");
  await once(server, "listening");

  async function serve(asked: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(asked);
    const other = await instead(String(asked.headers["x-amz-target"]), JSON.parse(body));
    if (other) {
      const { status, type, message } = other;
      response.writeHead(status).end(JSON.stringify({ __type: type, message }));
    } else {
      const answer = await forward(endpoint, asked.headers, body);
      response.writeHead(answer.statusCode!).end(await text(answer));
    }
  }

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Not by `fetch`, which keeps away from the ports that are closed to browsers. */
async function forward(endpoint: string, headers: IncomingHttpHeaders, body: string): Promise<IncomingMessage> {
  const passedOn = ["content-type", "x-amz-target", "x-amz-date", "authorization"].flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, value]];
  });
  const asking = request(endpoint, { method: "POST", headers: Object.fromEntries(passedOn) });
  asking.end(body);
  const [answer] = await once(asking, "response");
  return answer;
}
