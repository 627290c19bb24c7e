import { type Clock, systemClock } from "../runtime/clock.ts";
import type { Environment } from "../runtime/environment.ts";
import { readMailSender } from "../runtime/mail-sender.ts";
import type { Mailer } from "./mailer.ts";
// Not with the first mail: whatever else reads by schemas, in any bundle, would get all that the validator has.
import { smtpServer } from "./smtp-server.ts";
import type { MailTransport } from "./transport.ts";

/** Undefined where no sender is configured. What it takes to send is loaded with the first mail, as not every request sends one. */
export function openMailer(environment: Environment, clock: Clock = systemClock): Mailer | undefined {
  const sender = readMailSender(environment);
  if (!sender || environment.MAIL_PROVIDER === "none") return undefined;
  const opening = async () => {
    const { mailerBy } = await import("./transport.ts");
    return mailerBy(await openTransport(environment), sender, clock);
  };
  let mailer: Promise<Mailer> | undefined;
  return {
    async send(mail) {
      mailer ??= opening();
      return (await mailer).send(mail);
    },
  };
}

async function openTransport(environment: Environment): Promise<MailTransport> {
  if (environment.MAIL_PROVIDER === "ses") {
    return (await import("./ses-transport.ts")).sesTransport(environment.SES_CONFIGURATION_SET);
  }
  return (await import("./smtp-transport.ts")).smtpTransport(smtpServer(environment));
}
