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
