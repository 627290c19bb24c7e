import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** An SMTP server that talks as RFC 5321 says, one line at a time, and notes what it was handed. */
export interface SmtpStandIn {
  /** `smtp://127.0.0.1:2525` */
  url: string;
  mails: { from: string; to: string; data: string }[];
  /** All that it was told, mails left out. */
  commands: string[];
  connections: number;
  stop(): Promise<void>;
}

interface SmtpBehaviour {
  /** The only ones that it takes; none are asked for unless said. */
  credentials?: { user: string; password: string };
  /** What it answers to a command in place of its usual answer; `hang` for nothing, `hang-up` for the end. `DATA.` is the end of a mail. */
  answer?: (command: string) => string | "hang" | "hang-up" | undefined;
}

export async function startSmtpStandIn({
  credentials,
  answer = () => undefined,
}: SmtpBehaviour = {}): Promise<SmtpStandIn> {
  const sockets = new Set<Socket>();
  const standIn = { mails: [] as SmtpStandIn["mails"], commands: [] as string[], connections: 0 };
  const expected = credentials && Buffer.from(`\0${credentials.user}\0${credentials.password}`).toString("base64");

  function converse(socket: Socket): void {
    standIn.connections += 1;
    sockets.add(socket);
    socket.on("error", () => {});
    let isSignedIn = !expected;
    let from = "";
    let to = "";
    let data: string[] | undefined;

    const say = (command: string, usual: string) => {
      const said = answer(command) ?? usual;
      if (said === "hang-up") socket.destroy();
      else if (said !== "hang") socket.write(`${said}\r\n`);
      return said;
    };
    const hear = (line: string) => {
      if (data) {
        if (line !== ".") return void data.push(line.replace(/^\./, ""));
        const mail = { from, to, data: data.map((each) => `${each}\r\n`).join("") };
        data = undefined;
        if (say("DATA.", "250 2.0.0 Taken as 12345").startsWith("250")) standIn.mails.push(mail);
        return;
      }
      standIn.commands.push(line);
      const [verb = "", argument = ""] = line.split(" ", 2);
      if (verb === "EHLO") say(line, `250-stand-in\r\n250-8BITMIME\r\n250 ${expected ? "AUTH PLAIN" : "HELP"}`);
      else if (verb === "AUTH") {
        isSignedIn = line === `AUTH PLAIN ${expected}`;
        say(line, isSignedIn ? "235 2.7.0 Welcome" : "535 5.7.8 Wrong user or password");
      } else if (!isSignedIn) say(line, "530 5.7.0 Authentication required");
      else if (verb === "MAIL") {
        from = addressIn(line);
        say(line, "250 2.1.0 Sender ok");
      } else if (verb === "RCPT") {
        to = addressIn(line);
        say(line, "250 2.1.5 Recipient ok");
      } else if (verb === "DATA") {
        if (say(line, "354 Go on").startsWith("354")) data = [];
      } else if (verb === "QUIT") socket.end("221 Bye\r\n");
      else say(line, `502 ${argument} is not known here`);
    };

    let rest = "";
    socket.setEncoding("utf8").on("data", (text) => {
      const lines = (rest + text).split("\r\n");
      rest = lines.pop()!;
      for (const line of lines) hear(line);
    });
    say("", "220 stand-in ESMTP");
  }

  const server = createServer(converse).listen(0, "127.0.0.1");
  await once(server, "listening");
  return Object.assign(standIn, {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  });
}

function addressIn(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? "";
}
