import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import type { SendEmailRequest } from "@aws-sdk/client-sesv2";

/** Takes mails over HTTP as SES does (v2, `SendEmail`), and notes what it was sent. */
export interface SesStandIn {
  endpoint: string;
  requests: { path: string; email: SendEmailRequest; mime: string }[];
  stop(): Promise<void>;
}

/** What SES answers in place of taking it; `hang` for nothing. */
export type SesAnswer = { status: number; error: string; message: string } | "hang" | undefined;

export async function startSesStandIn(answer: (nth: number) => SesAnswer = () => undefined): Promise<SesStandIn> {
  const requests: SesStandIn["requests"] = [];
  const server = createServer(async (request, response) => {
    const email = (await json(request)) as SendEmailRequest;
    const mime = Buffer.from(String(email.Content?.Raw?.Data), "base64").toString();
    const nth = requests.push({ path: `${request.method} ${request.url}`, email, mime }) - 1;
    const refusal = answer(nth);
    if (refusal === "hang") return;
    const headers = { "content-type": "application/json", ...(refusal && { "x-amzn-errortype": refusal.error }) };
    const body = refusal ? { message: refusal.message } : { MessageId: `ses-${nth}` };
    response.writeHead(refusal?.status ?? 200, headers).end(JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
