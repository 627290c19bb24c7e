import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { patience } from "../runtime/patience.ts";
import { type MailFault, MailRefused, MailUnavailable } from "./mailer.ts";
import { faultInWords } from "./refusal-fault.ts";
import type { SmtpServer } from "./smtp-server.ts";
import type { Envelope, MailTransport } from "./transport.ts";

/**
 * Sends by an SMTP server, each mail by a connection of its own: Lambda freezes a function between two mails, and the server would have
 * closed by then what was kept open.
 */
export function smtpTransport(
  server: () => Promise<SmtpServer>,
  waitMilliseconds: number = patience.smtpMilliseconds,
): MailTransport {
  return {
    async send(envelope, mime) {
      const conversation = new Conversation(await server(), envelope);
      const timer = setTimeout(() => conversation.giveUp(), waitMilliseconds);
      try {
        return { providerId: await conversation.hand(mime) };
      } finally {
        clearTimeout(timer);
        conversation.close();
      }
    },
  };
}

/** One mail, from the greeting to the server's word that it has taken it. */
class Conversation {
  readonly #connection: SMTPConnection;
  readonly #server: SmtpServer;
  readonly #envelope: Envelope;
  readonly #broken = Promise.withResolvers<never>();
  /** From then on, no answer does not mean that the server has not taken it. */
  #isHandedOver = false;

  constructor(server: SmtpServer, envelope: Envelope) {
    this.#server = server;
    this.#envelope = envelope;
    const { host, port, isSecure, credentials } = server;
    this.#connection = new SMTPConnection({
      host,
      port,
      secure: isSecure,
      // A password never goes over a wire in the clear. To this machine there is no wire.
      requireTLS: Boolean(credentials) && !isLoopback(host),
      ignoreTLS: isLoopback(host),
      name: envelope.from.slice(envelope.from.lastIndexOf("@") + 1),
      connectionTimeout: patience.smtpMilliseconds,
      greetingTimeout: patience.smtpMilliseconds,
      socketTimeout: patience.smtpMilliseconds,
      dnsTimeout: patience.smtpMilliseconds,
      socketCloseTimeout: 0,
    });
    this.#connection.on("error", (error: SmtpError) => this.#broken.reject(error));
    this.#connection.on("end", () => this.#broken.reject(new Error("The server has hung up.")));
    // Each step hears of it while it is waited for.
    this.#broken.promise.catch(() => {});
  }

  /** Gives the server's last word. */
  async hand(mime: Buffer): Promise<string> {
    try {
      await this.#step<void>((done) => this.#connection.connect(done));
      const { credentials } = this.#server;
      if (credentials && this.#connection.allowsAuth) {
        await this.#step<unknown>((done) => this.#connection.login({ ...credentials }, done));
      }
      const { from, to } = this.#envelope;
      const { response } = await this.#step<{ response: string }>((done) =>
        this.#connection.send({ from, to, size: mime.length }, this.#handingOver(mime), done),
      );
      return response.slice(0, 200);
    } catch (error) {
      throw this.#meaningOf(error as SmtpError);
    }
  }

  giveUp(): void {
    this.#broken.reject(new Error("The server has not answered in time."));
  }

  close(): void {
    this.#connection.close();
  }

  /** Is read once the server has agreed to sender and recipient. */
  #handingOver(mime: Buffer): Readable {
    const handOver = () => {
      this.#isHandedOver = true;
    };
    return Readable.from(
      (function* parts() {
        handOver();
        yield mime;
      })(),
    );
  }

  #step<Outcome>(take: (done: (error?: Error | null, outcome?: Outcome) => void) => void): Promise<Outcome> {
    const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
    take((error, outcome) => (error ? reject(error) : resolve(outcome as Outcome)));
    return Promise.race([promise, this.#broken.promise]);
  }

  #meaningOf(error: SmtpError): Error {
    const { responseCode = 0, response = "", code = "no answer" } = error;
    if (responseCode < 400 || code === "ETLS") {
      return this.#isHandedOver ? error : new MailUnavailable(`${this.#server.host} cannot be reached: ${code}.`);
    }
    const fault = faultOf(error, this.#envelope.to);
    if (fault === "daily-quota") return new MailUnavailable(`${this.#server.host} takes no more mails today.`, fault);
    if (responseCode < 500) return new MailUnavailable(`${this.#server.host} asks to come back later.`);
    return new MailRefused(fault, `${this.#server.host} refuses it: ${withoutWords(response)}.`);
  }
}

interface SmtpError extends Error {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

/** By the step at which the server has said no, and by its enhanced code (RFC 3463). */
function faultOf({ code, command = "", response = "", responseCode = 0 }: SmtpError, to: string): MailFault {
  const inWords = faultInWords(response, to);
  const [, subject = "", detail = ""] = /\b[45]\.(\d{1,3})\.(\d{1,3})\b/.exec(response) ?? [];
  if (inWords) return inWords;
  if (subject === "4" && detail === "5") return "daily-quota";
  if (code === "EAUTH" || [530, 534, 535, 538].includes(responseCode)) return "refused-credentials";
  if (responseCode === 552 || (subject === "3" && detail === "4")) return "too-large";
  if (command.startsWith("MAIL FROM")) return "unverified-sender";
  if (command.startsWith("RCPT TO")) return subject === "7" ? "other" : "undeliverable-address";
  return subject === "1" || subject === "2" ? "undeliverable-address" : "other";
}

/** The codes alone: servers repeat addresses in their words, and this may be logged. */
function withoutWords(response: string): string {
  return /^\d{3}([ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response)?.[0] ?? "no";
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || host === "::1" || /^127\./.test(host);
}
