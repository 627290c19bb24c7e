import { prices } from "./prices.ts";
import {
  deeds,
  following,
  kilobytes,
  mailing,
  monthsStored,
  organizersOfAllPeople,
  reminding,
  schedule,
} from "./usage.ts";

/** What each part costs in a month, in dollars. */
export type MonthlyCosts = Record<
  "API Gateway" | "Lambda" | "DynamoDB" | "logs" | "SQS" | "SES" | "user pool" | "secrets" | "transfer",
  number
>;

/** What depends on how many people use it. What watches it is counted by itself: see `monitoring.ts`. */
export function monthlyCosts(people: number): MonthlyCosts {
  const total = (value: (deed: (typeof deeds)[number]) => number) =>
    people * deeds.reduce((sum, deed) => sum + deed.aMonth * value(deed), 0);
  const requests = total(() => 1);
  const changes = total((deed) => deed.changes);
  const organizers = people * organizersOfAllPeople;
  const looks = organizers * schedule.looksAnOrganizer;
  const mails = people * mailing.aMonth;
  const calls = requests + changes + looks + mails + reminding.timesAMonth;
  const milliseconds =
    total((deed) => deed.milliseconds) +
    changes * following.milliseconds +
    looks * schedule.millisecondsALook +
    mails * mailing.milliseconds +
    reminding.timesAMonth * reminding.milliseconds;
  const readsOfList = organizers * schedule.timesAMonth * schedule.readsOfListAnOrganizer;
  const reads =
    total((deed) => deed.reads) +
    changes * following.reads +
    looks * schedule.readsALook +
    readsOfList +
    mails * mailing.reads +
    changes * reminding.ofAChange.reads +
    reminding.timesAMonth * reminding.reads;
  const writes =
    total((deed) => deed.writes) +
    changes * following.writes +
    looks * schedule.writesALook +
    mails * mailing.writes +
    changes * reminding.ofAChange.writes +
    reminding.timesAMonth * reminding.writes;
  const storedGb = (people * kilobytes.storedAMonth * monthsStored) / 1e6;
  const { lambda, dynamoDb, logs, sqs, ses, cognito, transfer } = prices;
  return {
    "API Gateway": millions(requests) * prices.apiGateway.perMillionRequests,
    Lambda:
      millions(beyond(calls, lambda.freeRequests)) * lambda.perMillionRequests +
      millions(beyond(milliseconds / 1000, lambda.freeGbSeconds)) * lambda.perMillionGbSeconds,
    DynamoDB:
      millions(reads) * dynamoDb.perMillionReads +
      millions(writes) * dynamoDb.perMillionWrites +
      beyond(storedGb, dynamoDb.freeGb) * dynamoDb.perGb +
      storedGb * dynamoDb.perGbOfRecovery,
    logs: beyond((calls * kilobytes.logOfACall) / 1e6, logs.freeGb) * logs.perGb,
    // A tenth to send it in a batch, one to receive and one to delete it.
    SQS: millions(beyond(2.1 * (looks + mails), sqs.freeRequests)) * sqs.perMillionRequests,
    SES: (mails / 1000) * ses.perThousandMails,
    "user pool": beyond(people, cognito.freePeople) * cognito.perPerson,
    // The OpenAI key, what links in mails are signed with, and the credentials of an SMTP server.
    secrets: 3 * prices.secrets.perSecret,
    transfer: beyond((requests * kilobytes.answer) / 1e6, transfer.freeGb) * transfer.perGb,
  };
}

function millions(count: number): number {
  return count / 1e6;
}

function beyond(amount: number, free: number): number {
  return Math.max(0, amount - free);
}
