import { Duration } from "aws-cdk-lib";

/** How long it is from one time of a schedule to the next, or a minute where that is hard to say. */
export function intervalOfSchedule(schedule: string): Duration {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(schedule) ?? [];
  if (count && unit) return Duration.minutes(Number(count) * minutesIn[unit as keyof typeof minutesIn]);
  const [, minutes = "", hours = ""] = /^cron\((\S+) (\S+)/.exec(schedule) ?? [];
  if (isOne(minutes)) return Duration.minutes(isOne(hours) ? minutesIn.day : minutesIn.hour);
  const [, step] = /^[\d*]+\/(\d+)$/.exec(minutes) ?? [];
  return Duration.minutes(step && minutesIn.hour % Number(step) === 0 ? Number(step) : 1);
}

const minutesIn = { minute: 1, hour: 60, day: 24 * 60 };

function isOne(field: string): boolean {
  return /^\d+$/.test(field);
}
