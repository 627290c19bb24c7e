import type { EpochMillisecond } from "../../domain/time/instant.ts";
import type { AllServices } from "../../services/services.ts";

/** What it takes to tell people something by mail. */
export type MailServices = Pick<
  AllServices,
  "table" | "clock" | "queues" | "mailer" | "mailSender" | "links" | "messageDelay" | "memberEmailDomains"
>;

/** The same, where mail can be sent. */
export type SendingServices = MailServices & {
  mailer: NonNullable<AllServices["mailer"]>;
  mailSender: NonNullable<AllServices["mailSender"]>;
};

export function canSend(services: MailServices): services is SendingServices {
  return services.mailer !== undefined && services.mailSender !== undefined;
}

/** How telling somebody has ended. `again`: when to look into their outbox once more, as something is left. */
export type TellingEnd = "done" | "not their turn" | { again: EpochMillisecond };
