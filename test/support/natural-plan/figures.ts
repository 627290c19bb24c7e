/** How the tasks of NATURAL PLAN are answered, by their calendars alone and with what they say as wishes. `node bench/run.ts natural-plan` */
import { candidateStarts } from "../../../functions/domain/suggestions/candidates.ts";
import { rankedCandidates } from "../../../functions/domain/suggestions/rank.ts";
import type { SuggestionContext } from "../../../functions/domain/suggestions/suggestion-context.ts";
import { type Interval, overlaps } from "../../../functions/domain/time/interval.ts";
import { type Preference, readTasks, type Task } from "./read-task.ts";
import { contextOfTask, intervalOf, wishingContextOfTask } from "./task-context.ts";

export interface NaturalPlanFigures {
  tasks: number;
  /** The answer of the benchmark is among the times that can be suggested. */
  goldenListed: number;
  /** It comes first. Other times can be as good. */
  goldenFirst: number;
  /** The first suggestion is one that the task allows, and what people would rather not counts as well. */
  firstAsSaid: number;
  /** Of the tasks in which somebody would rather not meet then and then. */
  rather: string;
  /** Of those that want the earliest time. */
  earliest: string;
}

export function naturalPlanFigures(): Record<"calendars alone" | "with wishes", NaturalPlanFigures> {
  const tasks = readTasks();
  return {
    "calendars alone": figuresOf(tasks, contextOfTask),
    "with wishes": figuresOf(tasks, wishingContextOfTask),
  };
}

function figuresOf(tasks: readonly Task[], contextFor: (task: Task) => SuggestionContext): NaturalPlanFigures {
  const answers = tasks.map((task) => answerTo(task, contextFor(task)));
  const share = (matters: (answer: Answer) => boolean, holds: (answer: Answer) => boolean) => {
    const mattering = answers.filter(matters);
    return `${mattering.filter(holds).length} of ${mattering.length}`;
  };
  return {
    tasks: tasks.length,
    goldenListed: answers.filter(({ isGoldenListed }) => isGoldenListed).length,
    goldenFirst: answers.filter(({ isGoldenFirst }) => isGoldenFirst).length,
    firstAsSaid: answers.filter(({ task, first }) => keeps(task.preferences, first)).length,
    rather: share(
      ({ task }) => task.preferences.some(isSoft),
      ({ task, first }) => keeps(task.preferences.filter(isSoft), first),
    ),
    earliest: share(
      ({ task }) => task.isEarliestWanted,
      ({ isGoldenFirst }) => isGoldenFirst,
    ),
  };
}

interface Answer {
  task: Task;
  first: Interval | undefined;
  isGoldenListed: boolean;
  isGoldenFirst: boolean;
}

function answerTo(task: Task, context: SuggestionContext): Answer {
  const golden = intervalOf(task.golden);
  const [first] = rankedCandidates(context, 1);
  return {
    task,
    first,
    isGoldenListed: candidateStarts(context).includes(golden.start),
    isGoldenFirst: first?.start === golden.start,
  };
}

function isSoft({ strength }: Preference): boolean {
  return strength === "rather not";
}

function keeps(preferences: readonly Preference[], time: Interval | undefined): boolean {
  if (!time) return false;
  return preferences.every(
    ({ day, start = "00:00", end = "23:59" }) => !overlaps(intervalOf({ day, start, end }), time),
  );
}
