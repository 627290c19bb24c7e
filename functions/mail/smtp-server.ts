import * as z from "zod";
import type { Environment } from "../runtime/environment.ts";
import { readSecret } from "../runtime/secret.ts";
import { MailRefused } from "./mailer.ts";

/** Where mails are handed in. */
export interface SmtpServer {
  host: string;
  port: number;
  /** TLS from the first byte on. Otherwise it begins with `STARTTLS`, where the server has it. */
  isSecure: boolean;
  credentials: { user: string; pass: string } | undefined;
}

const credentialsSchema = z.object({ user: z.string().min(1), password: z.string().min(1) });

/** How long the secret is not read again. Credentials that are set meanwhile are used after that. */
const keptMilliseconds = 5 * 60_000;

/** The server that `SMTP_URL` names. Its credentials are in the URL, for use here, or in the secret that the environment names. */
export function smtpServer(
  { SMTP_URL, SMTP_SECRET_ARN }: Pick<Environment, "SMTP_URL" | "SMTP_SECRET_ARN">,
  now: () => number = Date.now,
): () => Promise<SmtpServer> {
  const server = serverAt(SMTP_URL);
  if (!SMTP_SECRET_ARN) return async () => server;
  let kept: { credentials: SmtpServer["credentials"]; until: number } | undefined;
  return async () => {
    if (!kept || kept.until <= now()) {
      kept = { credentials: credentialsIn(await readSecret(SMTP_SECRET_ARN)), until: now() + keptMilliseconds };
    }
    return { ...server, credentials: kept.credentials };
  };
}

/** `smtps://smtp.example.com` or `smtp://user:password@127.0.0.1:2525`. Throws for anything else. */
export function serverAt(url: string): SmtpServer {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  if (!["smtp:", "smtps:"].includes(protocol) || !hostname || !["", "/"].includes(pathname)) {
    throw new TypeError("An SMTP server is named so: smtps://smtp.example.com:465");
  }
  const isSecure = protocol === "smtps:";
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port ? Number(port) : isSecure ? 465 : 587,
    isSecure,
    credentials: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
  };
}

/** A secret without a value is a server that asks for none, or will say so. One that cannot be read as credentials is a mistake. */
function credentialsIn(secret: string | undefined): SmtpServer["credentials"] {
  if (!secret) return undefined;
  const credentials = credentialsSchema.safeParse(jsonIn(secret)).data;
  if (!credentials) throw new MailRefused("refused-credentials", "The SMTP secret holds no user and password.");
  return { user: credentials.user, pass: credentials.password };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
