import type { Holidays } from "../domain/holidays/holiday.ts";
import type { Mailer } from "../mail/mailer.ts";
import type { IntentModel } from "../model/intent-model.ts";
import type { SuggestionModel } from "../model/suggestion-model.ts";
import type { Clock } from "../runtime/clock.ts";
import type { CodeLimits } from "../runtime/code-limits.ts";
import type { HourlyLimits } from "../runtime/hourly-limits.ts";
import type { Links } from "../runtime/links.ts";
import type { MailSender } from "../runtime/mail-sender.ts";
import type { NewAddressLimits } from "../runtime/new-address-limits.ts";
import type { Pages } from "../runtime/pages.ts";
import type { Queues } from "../runtime/queues.ts";
import type { SignUpRules } from "../runtime/sign-up-rules.ts";
import type { Table } from "../runtime/table.ts";
import type { UserPool } from "../runtime/user-pool.ts";
import type { Needs } from "./needs.ts";

/** Everything that can be needed. */
export interface AllServices {
  clock: Clock;
  table: Table;
  userPool: UserPool;
  queues: Queues;
  /** Undefined where there is no key: then there are only the rules. */
  model: SuggestionModel | undefined;
  holidays: Holidays;
  /** Undefined where there is no key: then nobody understands words. */
  intentModel: IntentModel | undefined;
  signUpRules: SignUpRules;
  hourlyLimits: HourlyLimits;
  /** Empty where there is none. */
  firstAdminEmail: string;
  codeLimits: CodeLimits;
  memberEmailDomains: readonly string[];
  newAddressLimits: NewAddressLimits;
  /** Undefined where no sender is configured. */
  mailer: Mailer | undefined;
  mailSender: MailSender | undefined;
  mailsADay: number;
  links: Links;
  /** How many seconds a change waits before people are told of it. */
  messageDelay: number;
  pages: Pages;
}

/** What a handler with these needs gets. */
export type ServicesOf<Declared extends Needs> = Pick<AllServices, "clock" | (keyof Declared & keyof AllServices)>;

/** What most functions need: the time and the table. */
export type Services = Pick<AllServices, "clock" | "table">;

/** What everything about accounts needs, or some of it. */
export type AccountServices = Pick<AllServices, "clock" | "table" | "userPool" | "signUpRules">;

/** What suggesting times needs. */
export type SuggestionServices = Pick<AllServices, "clock" | "table" | "model" | "holidays">;
