import { Duration } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { Alarms, type AlarmsProps, combined, groupsForAlarms, period } from "./alarms.ts";
import type { EventFunction } from "./event-function.ts";

interface EventAlarmsProps extends AlarmsProps {
  functions: readonly EventFunction[];
}

/** Of what runs by itself: nobody waits for it, so nobody would notice either. */
export class EventAlarms extends Alarms {
  constructor(scope: Construct, id: string, { functions, ...props }: EventAlarmsProps) {
    super(scope, id, props);
    this.#watchErrors(functions);
    this.#watchAge(functions.filter(({ event }) => event.trigger === "stream"));
  }

  #watchErrors(functions: readonly EventFunction[]): void {
    for (const { group, ending } of groupsForAlarms(functions)) {
      this.watch(`events${ending}-errors`, {
        metric: combined(
          "SUM",
          group.map((each) => each.metric("Errors", { period, statistic: "Sum" })),
        ),
        threshold: 1,
        description: `What runs by itself crashes or runs out of time (${namesOf(group)}): suggestions stay as they were, and mails and reminders come late. It is tried again; see the functions' logs.`,
      });
    }
  }

  #watchAge(consumers: readonly EventFunction[]): void {
    for (const { group, ending } of groupsForAlarms(consumers)) {
      this.watch(`events${ending}-behind`, {
        metric: combined(
          "MAX",
          group.map((each) => each.metric("IteratorAge", { period, statistic: "Maximum" })),
        ),
        threshold: Duration.minutes(15).toMilliseconds(),
        periods: 3,
        description: `What follows from people's changes comes over 15 minutes late (${namesOf(group)}): what is learned from them is missing from suggestions. A change that keeps failing, or more of them than can be handled.`,
      });
    }
  }
}

function namesOf(functions: readonly EventFunction[]): string {
  return functions.map(({ event }) => event.name).join(", ");
}
