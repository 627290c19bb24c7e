import { SESv2Client, SESv2ServiceException, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { clientSettings, patience } from "../runtime/patience.ts";
import { type MailFault, MailRefused, MailUnavailable } from "./mailer.ts";
import { faultInWords } from "./refusal-fault.ts";
import type { MailTransport } from "./transport.ts";

/** Sends by SES. The configuration set has bounces and complaints come back. */
export function sesTransport(configurationSet: string): MailTransport {
  const client = new SESv2Client(clientSettings(patience.ses));
  return {
    async send({ from, to }, mime) {
      const command = new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        Content: { Raw: { Data: mime } },
        ...(configurationSet && { ConfigurationSetName: configurationSet }),
      });
      try {
        const { MessageId } = await client.send(command);
        return { providerId: MessageId ?? "" };
      } catch (error) {
        throw meaningOf(error as Error, to);
      }
    },
  };
}

/** An answer that says nothing, or none in time, leaves open whether the mail was taken. */
function meaningOf(error: Error, to: string): Error {
  if (!(error instanceof SESv2ServiceException)) {
    return isNeverSent(error) ? new MailUnavailable("SES cannot be reached.") : error;
  }
  const { name, message, $metadata } = error;
  const fault = faultInWords(message, to) ?? faults[name];
  if (fault === "daily-quota") return new MailUnavailable("SES takes no more mails today.", fault);
  if (busy.has(name) || $metadata.httpStatusCode === 429 || $metadata.httpStatusCode === 503) {
    return new MailUnavailable("SES is busy.");
  }
  if ($metadata.httpStatusCode! >= 500) return error;
  return new MailRefused(fault ?? "other", `SES refuses it: ${name}.`);
}

const busy = new Set(["TooManyRequestsException", "ThrottlingException", "Throttling"]);

const faults: Readonly<Record<string, MailFault>> = {
  MailFromDomainNotVerifiedException: "unverified-sender",
  AccessDeniedException: "refused-credentials",
  UnrecognizedClientException: "refused-credentials",
  InvalidClientTokenId: "refused-credentials",
  InvalidSignatureException: "refused-credentials",
};

/** No connection came about, so nothing was sent. */
function isNeverSent(error: Error & { code?: string }): boolean {
  return (
    ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"].includes(error.code ?? "") ||
    /establish a connection/i.test(error.message)
  );
}
