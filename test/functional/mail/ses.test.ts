import PostalMime from "postal-mime";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Mail, MailRefused, MailUnavailable } from "../../../functions/mail/mailer.ts";
import { openMailer } from "../../../functions/mail/open-mailer.ts";
import { readEnvironment } from "../../../functions/runtime/environment.ts";
import { type SesAnswer, type SesStandIn, startSesStandIn } from "../../support/stand-ins/ses.ts";

const mail: Mail = {
  id: "m-1",
  to: { name: "Zoë", address: "zoe@example.com" },
  subject: "Grüße",
  text: "Hello Zoë",
  html: "<p>Hello</p>",
  calendarFiles: [],
};

let ses: SesStandIn;
let answer: SesAnswer;

beforeEach(async () => {
  answer = undefined;
  ses = await startSesStandIn(() => answer);
  vi.stubEnv("AWS_REGION", "eu-central-1");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "none");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "none");
  vi.stubEnv("AWS_ENDPOINT_URL_SESV2", ses.endpoint);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await ses.stop();
});

function send(configurationSet = "meetings") {
  const variables = { MAIL_PROVIDER: "ses", MAIL_SENDER_ADDRESS: "meetings@example.org" };
  return openMailer(readEnvironment({ ...variables, SES_CONFIGURATION_SET: configurationSet }))!.send(mail);
}

async function faultOf(sending: Promise<unknown>) {
  const error = await sending.then(
    () => new Error("It was sent."),
    (reason: Error) => reason,
  );
  return error instanceof MailRefused || error instanceof MailUnavailable ? [error.name, error.fault] : ["unknown"];
}

test("a mail is sent whole, to one address, under the configuration set", async () => {
  expect(await send()).toEqual({ providerId: "ses-0" });
  const [{ path, email, mime }] = ses.requests as [SesStandIn["requests"][0]];
  expect(path).toBe("POST /v2/email/outbound-emails");
  expect(email).toMatchObject({
    FromEmailAddress: "meetings@example.org",
    Destination: { ToAddresses: ["zoe@example.com"] },
    ConfigurationSetName: "meetings",
  });
  expect(await PostalMime.parse(mime)).toMatchObject({ subject: "Grüße", messageId: "<m-1@example.org>" });
});

const failed = "Email address is not verified. The following identities failed the check in region EU-CENTRAL-1: ";
const forbidden = "User `arn:aws:sts::1:assumed-role/r/f' is not authorized to perform `ses:SendEmail' on resource ";

test.each([
  ["MessageRejected", 400, `${failed}zoe@example.com`, "MailRefused", "sandbox"],
  ["MessageRejected", 400, `${failed}meetings@example.org`, "MailRefused", "unverified-sender"],
  ["MessageRejected", 400, `${failed}meetings@example.org, zoe@example.com`, "MailRefused", "sandbox"],
  [
    "AccessDeniedException",
    403,
    `${forbidden}\`arn:aws:ses:eu-central-1:1:identity/zoe@example.com'`,
    "MailRefused",
    "sandbox",
  ],
  [
    "AccessDeniedException",
    403,
    `${forbidden}\`arn:aws:ses:eu-central-1:1:identity/example.org'`,
    "MailRefused",
    "unverified-sender",
  ],
  ["AccessDeniedException", 403, "No", "MailRefused", "refused-credentials"],
  [
    "MailFromDomainNotVerifiedException",
    400,
    "The MAIL FROM domain is not verified",
    "MailRefused",
    "unverified-sender",
  ],
  ["TooManyRequestsException", 429, "Maximum sending rate exceeded.", "MailUnavailable", "unreachable"],
  ["TooManyRequestsException", 429, "Daily message quota exceeded.", "MailUnavailable", "daily-quota"],
  ["BadRequestException", 400, "Message length is more than 41943040 bytes long", "MailRefused", "too-large"],
  ["SendingPausedException", 400, "Sending is paused", "MailRefused", "other"],
  ["ServiceUnavailable", 503, "Later", "MailUnavailable", "unreachable"],
])("%s (%d, %s) means %s: %s", async (error, status, message, ...fault) => {
  answer = { error, status, message };
  expect(await faultOf(send())).toEqual(fault);
  expect(ses.requests).toHaveLength(1);
});

test("no words of SES get into an error, as they name people", async () => {
  answer = { error: "MessageRejected", status: 400, message: `${failed}zoe@example.com` };
  await expect(send()).rejects.toThrow(/^SES refuses it: MessageRejected\.$/);
});

test("where SES fails without a word, nobody knows whether the mail was taken, and it is not sent again", async () => {
  answer = { error: "InternalFailure", status: 500, message: "Sorry" };
  expect(await faultOf(send())).toEqual(["unknown"]);
  expect(ses.requests).toHaveLength(1);
});

test("where nobody listens, the mail has not been taken", async () => {
  vi.stubEnv("AWS_ENDPOINT_URL_SESV2", "http://127.0.0.1:9");
  expect(await faultOf(send())).toEqual(["MailUnavailable", "unreachable"]);
});

test("without a sender there is no mailer", () => {
  expect(openMailer(readEnvironment({ MAIL_PROVIDER: "ses" }))).toBeUndefined();
  expect(openMailer(readEnvironment({ MAIL_SENDER_ADDRESS: "meetings@example.org" }))).toBeUndefined();
});
