/**
 * How each service is opened from the environment, under the name by which it is needed. The entry of a function imports what the
 * function needs and nothing else, so that its bundle carries no other clients.
 */
export { openHolidays as holidays } from "../holidays/open-holidays.ts";
export { openMailer as mailer } from "../mail/open-mailer.ts";
export { openIntentModel as intentModel } from "../model/open-intent-model.ts";
export { openSuggestionModel as model } from "../model/open-suggestion-model.ts";
export { openClock as clock } from "../runtime/clock.ts";
export { readCodeLimits as codeLimits } from "../runtime/code-limits.ts";
export { readFirstAdminEmail as firstAdminEmail } from "../runtime/first-admin.ts";
export { readHourlyLimits as hourlyLimits } from "../runtime/hourly-limits.ts";
export { openLinks as links } from "../runtime/links.ts";
export { readMailSender as mailSender } from "../runtime/mail-sender.ts";
export { readMailsADay as mailsADay } from "../runtime/mails-a-day.ts";
export { readMemberEmailDomains as memberEmailDomains } from "../runtime/member-email-domains.ts";
export { readMessageDelay as messageDelay } from "../runtime/message-delay.ts";
export { readNewAddressLimits as newAddressLimits } from "../runtime/new-address-limits.ts";
export { openPages as pages } from "../runtime/pages.ts";
export { openQueues as queues } from "../runtime/queues.ts";
export { readSignUpRules as signUpRules } from "../runtime/sign-up-rules.ts";
export { openTable as table } from "../runtime/table.ts";
export { openUserPool as userPool } from "../runtime/user-pool.ts";
