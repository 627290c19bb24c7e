import { Duration } from "aws-cdk-lib";
import { type IMetric, Metric } from "aws-cdk-lib/aws-cloudwatch";
import { type ITableV2, Operation as TableOperation } from "aws-cdk-lib/aws-dynamodb";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { QueueName } from "../functions/runtime/environment.ts";
import { metricsService } from "../functions/runtime/metrics.ts";
import { Alarms, type AlarmsProps, combined, period } from "./alarms.ts";
import type { Api } from "./api.ts";
import type { Configuration } from "./configuration.ts";
import type { FailedChanges } from "./failed-changes.ts";
import type { OwnFunction } from "./own-function.ts";
import type { Queues } from "./queues.ts";

interface ServiceAlarmsProps extends AlarmsProps {
  mail: Configuration["mail"];
  signInChallenge: OwnFunction;
  api: Api;
  queues: Queues;
  failedChanges: FailedChanges;
  table: ITableV2;
}

/** Of what all areas share: the API, the queues, the table, and what the user pool asks. */
export class ServiceAlarms extends Alarms {
  constructor(
    scope: Construct,
    id: string,
    { api, queues, failedChanges, table, mail, signInChallenge, ...props }: ServiceAlarmsProps,
  ) {
    super(scope, id, props);
    const isBasic = props.monitoring === "basic";
    this.#watchApi(api);
    // Otherwise areas say so themselves.
    if (isBasic) this.#watchLatency(api);
    this.#watchSignIn(signInChallenge);
    this.#watchQueues(queues);
    this.#watchFailedChanges(failedChanges);
    this.#watchModel(props.deployment);
    this.#watchMails(props.deployment, mail);
    this.#watchThrottling(table);
    // Seven metrics, for what people see as errors of the API.
    if (!isBasic) this.#watchTable(table);
  }

  #watchApi({ httpApi }: Api): void {
    this.watch("server-errors", {
      metric: httpApi.metricServerError({ period, statistic: "Sum" }),
      threshold: 5,
      description:
        "People see errors: at least 5 requests in 5 minutes were answered with a 5xx. The access log says on which routes, the functions' logs say why, by request id.",
    });
    this.watch("throttles", {
      metric: new Metric({ namespace: "AWS/Lambda", metricName: "Throttles", statistic: "Sum", period }),
      threshold: 1,
      periods: 2,
      description:
        "People are turned away with a 503: Lambda's concurrent executions in this region, which all functions of the account share, are used up. Ask for a higher quota.",
    });
  }

  #watchLatency({ httpApi }: Api): void {
    this.watch("slow", {
      metric: httpApi.metricLatency({ period, statistic: "p95" }),
      threshold: Duration.seconds(3).toMilliseconds(),
      periods: 3,
      description:
        "The API is slow: for 15 minutes, 1 in 20 requests has taken over 3 seconds. The access log says on which routes.",
    });
  }

  /** Nobody else counts it: the user pool asks it, and not the API. */
  #watchSignIn(signInChallenge: OwnFunction): void {
    this.watch("sign-in-challenge-errors", {
      metric: signInChallenge.metric("Errors", { period, statistic: "Sum" }),
      threshold: 1,
      description:
        "People cannot sign in by a code: the function that the user pool asks whether a code was proved crashes or takes over 5 seconds. See its log.",
    });
  }

  #watchQueues({ queues }: Queues): void {
    for (const [name, { queue, deadLetters, patience }] of queues) {
      this.watch(`${name}-dead-letters`, {
        metric: waitingIn(deadLetters),
        threshold: 1,
        description: `Messages of the queue ${name} failed five times and were laid aside: ${whatIsMissing[name]} The consumer's log says why; once mended, redrive them in the console of SQS.`,
      });
      this.watch(`${name}-waiting`, {
        metric: queue.metricApproximateAgeOfOldestMessage({ period, statistic: "Maximum" }),
        threshold: patience.toSeconds(),
        description: `Messages of the queue ${name} wait over ${patience.toHumanString()}, so what they ask for comes late. There are more than its consumer gets through: raise accountConcurrency if the account has more, or let the schedule run less often. Or the consumer fails: see its log.`,
      });
    }
  }

  #watchFailedChanges({ notes }: FailedChanges): void {
    this.watch("failed-changes", {
      metric: waitingIn(notes),
      threshold: 1,
      description:
        "Changes of the table could not be handled and were given up: what follows from them, such as what is learned of somebody's habits, is missing, or an account that was to be closed is not erased. They are kept for 14 days: mend what the function's log names, then npm run replay-changes.",
    });
  }

  #watchModel(namespace: string): void {
    const dimensionsMap = { service: metricsService };
    this.watch("model-calls-used-up", {
      metric: new Metric({ namespace, metricName: "ModelUsedUp", dimensionsMap, statistic: "Sum", period }),
      threshold: 1,
      description:
        "The calls of the model for today are used up: until midnight in UTC, suggestions and plans are ranked by rules alone. See who asks so often, or raise suggestions.modelCallsADay.",
    });
  }

  #watchMails(namespace: string, mail: Configuration["mail"]): void {
    if (mail.provider === "none") return;
    const dimensionsMap = { service: metricsService };
    this.watch("mails-used-up", {
      metric: new Metric({ namespace, metricName: "MailsUsedUp", dimensionsMap, statistic: "Sum", period }),
      threshold: 1,
      description:
        "The mails for today are used up: until midnight in UTC, people are told of nothing, and once the part that is kept for codes is gone as well, nobody gets a code. See who causes so many, or raise mail.mailsADay.",
    });
    if (mail.provider !== "ses") return;
    for (const [name, metricName, threshold, sees] of [
      ["bounces", "Reputation.BounceRate", 0.05, "5 in 100 mails come back"],
      ["complaints", "Reputation.ComplaintRate", 0.001, "1 in 1,000 mails is reported as spam"],
    ] as const) {
      this.watch(`mail-${name}`, {
        metric: new Metric({ namespace: "AWS/SES", metricName, statistic: "Average", period: Duration.hours(1) }),
        threshold,
        description: `${sees}, by this and all else in the account and region. At twice as many or soon after, AWS stops SES for the account, and people get no codes any more. See in the console of SES who is mailed.`,
      });
    }
  }

  #watchThrottling(table: ITableV2): void {
    const throttles = ["ReadThrottleEvents", "WriteThrottleEvents"].map((name) =>
      table.metric(name, { period, statistic: "Sum" }),
    );
    this.watch("table-throttles", {
      metric: combined("SUM", throttles),
      threshold: 10,
      description:
        "DynamoDB holds requests back, so answers take longer and some become 503: one person's calendar, or the whole table, gets more traffic than it grants.",
    });
  }

  #watchTable(table: ITableV2): void {
    this.watch("table-errors", {
      metric: table.metricSystemErrorsForOperations({ period, operations: tableOperations }),
      threshold: 1,
      periods: 2,
      description:
        "DynamoDB itself fails; requests are retried, and those that keep failing are answered with a 5xx. See the AWS Health Dashboard.",
    });
  }
}

const tableOperations = [
  TableOperation.GET_ITEM,
  TableOperation.BATCH_GET_ITEM,
  TableOperation.QUERY,
  TableOperation.PUT_ITEM,
  TableOperation.UPDATE_ITEM,
  TableOperation.DELETE_ITEM,
  TableOperation.TRANSACT_WRITE_ITEMS,
];

function waitingIn(queue: Queue): IMetric {
  return queue.metricApproximateNumberOfMessagesVisible({ period, statistic: "Maximum" });
}

/** What people miss where messages of a queue are laid aside. */
const whatIsMissing: Record<QueueName, string> = {
  "organizer-shards": "organizers get no suggestions until the next schedule.",
  organizers: "those whom they name get no suggestions until the next schedule.",
  codes: "people wait for codes by mail, and cannot sign in by them.",
  messages: "people are not told of what has become of their meetings.",
  "mail-events": "mails go on being sent to addresses that they come back from.",
};
